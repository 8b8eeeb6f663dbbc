#!/usr/bin/env node
'use strict';
// Written for any Node, however old: nothing here may use syntax newer than ES5.
var required = 22;
var major = parseInt(process.versions.node, 10);

if (major < required) {
  process.stderr.write(
    'cchc cần Node.js ' +
      required +
      ' trở lên; máy đang dùng ' +
      process.versions.node +
      '.\n' +
      'Tải bản mới tại https://nodejs.org (chọn LTS), cài đặt rồi mở lại cửa sổ lệnh.\n' +
      'cchc needs Node.js ' +
      required +
      ' or later; this is ' +
      process.versions.node +
      '.\n' +
      'Get it from https://nodejs.org (choose LTS), then open a new terminal.\n',
  );
  process.exitCode = 2;
} else {
  require('./start.cjs');
}
