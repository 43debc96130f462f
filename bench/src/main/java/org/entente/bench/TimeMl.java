package org.entente.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of a TimeML 1.2.1 document without its tags, and its TIMEX3 expressions.
 *
 * @param text what stands in its TEXT element
 * @param gold in text order, in chars of {@code text}
 */
record TimeMl(String text, List<TimesBench.Timex> gold) {
    private static final Pattern TEXT = Pattern.compile("<TEXT>(.*)</TEXT>", Pattern.DOTALL);
    private static final Pattern TAG = Pattern.compile("<(/?)(\\w+)([^>]*)>");
    private static final Pattern VALUE = Pattern.compile("\\bvalue=\"([^\"]*)\"");

    static TimeMl read(Path file) throws IOException {
        Matcher body = TEXT.matcher(Files.readString(file, StandardCharsets.UTF_8));
        if (!body.find()) {
            throw new IOException(file + " has no TEXT element: it must be a TimeML document");
        }
        String marked = body.group(1);
        StringBuilder text = new StringBuilder();
        List<TimesBench.Timex> gold = new ArrayList<>();
        Matcher tag = TAG.matcher(marked);
        int at = 0;
        int start = -1;
        String value = "";
        while (tag.find()) {
            text.append(plain(marked.substring(at, tag.start())));
            at = tag.end();
            if (!tag.group(2).equals("TIMEX3")) {
                continue;
            }
            if (tag.group(1).isEmpty()) {
                Matcher attribute = VALUE.matcher(tag.group(3));
                value = attribute.find() ? attribute.group(1) : "";
                start = text.length();
            } else if (start >= 0) {
                gold.add(new TimesBench.Timex(start, text.length(), value));
                start = -1;
            }
        }
        text.append(plain(marked.substring(at)));
        return new TimeMl(text.toString(), gold);
    }

    private static String plain(String xml) {
        return xml.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&apos;", "'")
                .replace("&amp;", "&");
    }
}
