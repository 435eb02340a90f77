// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the texts are scripts

import { unsupportedSyntax } from '../../../src/emulator/runtime/syntax.ts';

describe('unsupportedSyntax', () => {
  test.each([
    ['class A { #x = 1; }', 'the private member #x'],
    ['class A { m() { return this.#x; } #x; }', 'the private member #x'],
    ['class A { static #x = 1; }', 'the static class field #x'],
    ['class A { #m() {} }', 'the private member #m'],
    ['class A { has(o) { return #x in o; } #x; }', 'the private member #x'],
    ['const s = `a ${class { #y } } b`;', 'the private member #y'],
    ['const s = `a ${`b ${class { static z = 1 }}`} c`;', 'the static class field z'],
    ['if (a) /"/.test(b); class A { static x = 1 }', 'the static class field x'],
    ['var r = a[0] / 2; class A { static x; }', 'the static class field x'],
    ['class A { static x\n m() {} }', 'the static class field x'],
    ['class A { static x }', 'the static class field x'],
    ['class A { static "x" = 1 }', 'a static class field'],
    ['class A { static [k()] = 1 }', 'a static class field'],
    ['class A { static async = 1 }', 'the static class field async'],
    ['class A { static get; }', 'the static class field get'],
    ['class A { static { f(); } }', 'a static block'],
  ])('%s is refused', (source, named) => {
    expect(unsupportedSyntax(source)).toBe(named);
  });

  test.each([
    ['a name of its own', 'var o = { static: 1, x: o.static, y: o?.static };'],
    ['a static method', 'class A { static m() {} static async n() {} static *g() {} static async *h() {} }'],
    ['a static accessor', 'class A { static get v() { return 1; } static set v(x) {} static get() {} }'],
    ['a computed static method', 'class A { static [a[b[0]]]() {} static "q"() {} static 1() {} }'],
    ['a method called static', 'class A { static() {} } class B { static static() {} }'],
    ['an instance field', 'class A { x = 1; y; }'],
    ['strings', `var a = '#x static y = 1', b = "it's #z", c = 'it\\'s { static q = 1 }';`],
    ['comments', '// class A { #x }\n/* static y = 1; # */ var a;'],
    ['templates', 'var a = `#x ${1 + `#y`} static z = 1 \\` #w`;'],
    ['regular expressions', 'var a = /#x[/"]/g, b = x ? /#y/ : /static z = 1/; return_(/`/);'],
    ['a regular expression after a condition', 'if (a) /#x"/.test(b)'],
    ['a regular expression after a block', "if (a) { b() } /#x'/.test(c)"],
    ['division', 'var a = b / c; var d = "#x"; var e = (f) / g[0] / 2; i++ / 2; "#y"'],
    ['colours in a string after division', 'var a = 4 / 2, b = "#fff", c = 6 / 3;'],
    ['a class body right after its name', 'class A{m(){return 1}}'],
    ['a long chain of operators', 'var a = b /c/ d; var s = `${a}/${b}`; var t = "#q";'],
  ])('%s passes', (_, source) => {
    expect(unsupportedSyntax(source)).toBeNull();
  });
});
