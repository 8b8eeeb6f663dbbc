import {
  createDefaultCoreModule,
  createDefaultSharedCoreModule,
  EmptyFileSystem,
  inject,
  type LangiumCoreServices,
  type Module,
  type PartialLangiumCoreServices,
} from 'langium';
import { CchcGeneratedModule, CchcGeneratedSharedModule } from '../generated/module.ts';
import { LangiumLexer } from './langium-lexer.ts';
import { FoldedScopeComputation, FoldedScopeProvider } from './names.ts';
import { OneTokenLookahead } from './one-token-lookahead.ts';
import { PlainTokenBuilder } from './token-types.ts';

/** Named services that this language replaces: the lexer, its token types, the parser's look-ahead, and names. */
const cchcModule: Module<LangiumCoreServices, PartialLangiumCoreServices> = {
  references: {
    ScopeComputation: (services) => new FoldedScopeComputation(services),
    ScopeProvider: (services) => new FoldedScopeProvider(services),
  },
  parser: {
    TokenBuilder: () => new PlainTokenBuilder(),
    Lexer: (services) => new LangiumLexer(services),
    // Every line start is a token class of its own: one token of look-ahead decides. Nothing can fail, so nothing need recover.
    ParserConfig: () => ({ lookaheadStrategy: new OneTokenLookahead(), skipValidations: true, recoveryEnabled: false }),
  },
};

/** Langium's services for one language instance, without any file system. */
export function createServices(): LangiumCoreServices {
  const shared = inject(createDefaultSharedCoreModule(EmptyFileSystem), CchcGeneratedSharedModule);
  const services = inject(createDefaultCoreModule({ shared }), CchcGeneratedModule, cchcModule);
  shared.ServiceRegistry.register(services);
  return services;
}
