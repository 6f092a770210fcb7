import Testing

@testable import DeskbellMail

@Suite struct PageTests {
  @Test(arguments: [
    ("<p>One</p><p>Two<br>three</p>", "One\n\nTwo\nthree"),
    ("<div>a</div><div>b</div>", "a\nb"),
    ("a <b>bold</b>\n   word&nbsp;&amp; more", "a bold word & more"),
    ("<a href='https://example.com/x'>here</a>", "here <https://example.com/x>"),
    ("<a href='https://example.com/'>example.com</a>", "example.com"),
    ("<a href='mailto:a@example.com'>a@example.com</a>", "a@example.com"),
    ("<a href='javascript:alert(1)'>x</a>", "x"),
    ("<ul><li>a</li><li>b<ul><li>c</li></ul></li></ul>", "- a\n- b\n  - c"),
    ("<ol start=3><li>a</li><li><p>b</p></li></ol>", "3. a\n4. b"),
    ("<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>", "a  b\nc"),
    ("x<blockquote>q<br>r</blockquote>y", "x\n\n> q\n> r\n\ny"),
    ("<blockquote type=cite>a<blockquote type=cite>b</blockquote></blockquote>", "> a\n>\n>> b"),
    ("<pre>a\n  b</pre>", "a\n  b"),
    ("<style>p{}</style><script>x()</script><title>t</title>y", "y"),
    ("<div style='display: none'>hidden</div>seen", "seen"),
    ("<img src=x alt='A cat'>", "[A cat]"),
    ("unclosed <b>tags <i>everywhere", "unclosed tags everywhere"),
    ("&lt;not a tag&gt; &euro; &#x1F600; &bogus;", "<not a tag> € 😀 &bogus;"),
    ("<div>a</div><hr><div>b</div>", "a\n----------\nb"),
  ])
  func rendersPages(html: String, expected: String) {
    #expect(Mail.text(html: html) == expected)
  }

  @Test func takesTheCharsetFromThePage() {
    let page = Array("<meta charset=\"windows-1257\"><p>".utf8) + [0xE0, 0xE8]
    #expect(Mail.parse(bytes: page, type: "text/html").text == "ąč")
  }
}
