import {
  createDefaultCoreModule,
  createDefaultSharedCoreModule,
  EmptyFileSystem,
  inject,
  type LangiumCoreServices,
  type Module,
  type PartialLangiumCoreServices,
} from 'langium';
import { CchcGeneratedModule, CchcGeneratedSharedModule } from './generated/module.ts';
import { LineLexer } from './line-lexer.ts';

const cchcModule: Module<LangiumCoreServices, PartialLangiumCoreServices> = {
  parser: {
    Lexer: (services) => new LineLexer(services),
    // Every line start is a token class of its own: one token of look-ahead decides.
    ParserConfig: () => ({ maxLookahead: 1, skipValidations: true }),
  },
};

/** Langium's services for one language instance, without any file system. */
export function createServices(): LangiumCoreServices {
  const shared = inject(createDefaultSharedCoreModule(EmptyFileSystem), CchcGeneratedSharedModule);
  const services = inject(createDefaultCoreModule({ shared }), CchcGeneratedModule, cchcModule);
  shared.ServiceRegistry.register(services);
  return services;
}
