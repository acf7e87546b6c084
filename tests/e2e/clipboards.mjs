// One article as word processors and a content management system put it on the clipboard.

/** The article, each paragraph as it must come out. */
export const PARAGRAPHS = [
  "Merkel meets ministers",
  "Angela Merkel met 12\u{a0}ministers of the European Union on Monday.",
  "They “agreed” on a cut of 3\u{a0}% & on €5 million.",
];

export const WORD = `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">
<head><meta name=Generator content="Microsoft Word 15"><title>Secret title</title>
<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->
<style><!-- p.MsoNormal {margin:0cm; font-size:12.0pt; color:red;} @page WordSection1 {size:595.3pt;} --></style></head>
<body lang=EN-GB style='tab-interval:36.0pt'>Kept from 2 readers<!--StartFragment-->
<h1 style='margin:0'><span lang=EN-US style='font-size:40pt;color:#FF0000'>Merkel meets
ministers<o:p></o:p></span></h1>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<p class=MsoNormal><b>Angela</b> Merkel met 12&nbsp;ministers of the <a href="https://example.com/eu" onclick="alert(1)">European
Union</a><span style='display:none'> hidden words</span> on <s>9 May</s>Monday<span
class=MsoCommentReference><a class=msocomanchor href="#_msocom_1">[NF1]</a></span>.<o:p></o:p></p>
<p class=MsoListParagraph><span style='mso-list:Ignore'>1.<span style='font:7pt "Times New Roman"'>&nbsp; </span></span>They &ldquo;agreed&rdquo; on a cut of 3&nbsp;% &amp; on <i>&euro;5 million</i>.<o:p></o:p></p>
<div style='mso-element:comment-list'><div style='mso-element:comment'><p class=MsoCommentText>[NF1] Joe Biden told me 3 times</p></div></div>
<!--EndFragment-->Kept from 4 readers</body></html>`;

export const GOOGLE_DOCS = `<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-1f2e">
<h1 dir="ltr" style="line-height:1.38;margin-top:20pt;"><span style="font-size:20pt;font-family:Arial;color:#000000;">Merkel meets ministers</span></h1><br />
<p dir="ltr" style="line-height:1.38;"><span style="font-size:11pt;">Angela </span><span style="font-weight:700;">Merkel</span><span> met 12\u{a0}ministers of the European Union on Monday.</span></p><br />
<p dir="ltr"><span style="background-color:#ffff00;">They “agreed” on a cut of 3\u{a0}%<a href="#cmnt1" id="cmnt_ref1"><sup>[a]</sup></a> &amp; on <span style="text-decoration:line-through;">€4</span>€5 million.</span></p>
<div style="border:1px solid black;margin:5px"><p dir="ltr"><a href="#cmnt_ref1" id="cmnt1">[a]</a><span>Joe Biden told me 3 times</span></p></div></b><br class="Apple-interchange-newline">`;

export const CMS = `<div class="editor" contenteditable="true"><script>track("12 readers")</script><style>.x{color:red}</style>
<h2>Merkel meets ministers</h2><figure><img src="https://example.com/tracker.gif" alt="Joe Biden, 80" onerror="alert(1)"></figure>
<div>Angela <strong>Merkel</strong> met 12&nbsp;ministers of the&#32;<a href="javascript:alert(1)">European Union</a> on Monday.</div>
<div hidden>Draft note: 99 words</div><template><p>Template 5</p></template>
<div>They “agreed” on a cut of 3&nbsp;%<sup>2</sup> &amp; on €5 million<sup class="reference"><a href="#cite_note-3">[3]</a></sup>.</div></div>`;

/** What every one of them carries beside it. */
export const PLAIN = PARAGRAPHS.join("\r\n\r\n");
