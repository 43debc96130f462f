package org.entente.read.unpack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.read.unpack.Packed.bytes;

import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.entente.read.Hints;
import org.entente.read.Source;
import org.entente.record.Published;
import org.junit.jupiter.api.Test;

class MailTest {
    private static final String HEAD = """
            Return-Path: <mia@harbour.example>
            From: =?UTF-8?Q?Mia_L=C3=BCnd?= <mia@harbour.example>
            To: desk@harbour.example
            Subject: =?ISO-8859-1?Q?F=E4hre?= sails
              =?UTF-8?B?d2llZGVy?=
            Date: Tue, 12 Sep 2023 10:00:00 +0200
            Message-ID: <1@harbour.example>
            MIME-Version: 1.0
            """;

    @Test
    void aMailIsASourceWithWhatItsHeaderSays() {
        String mail =
                HEAD + "Content-Type: text/plain; charset=iso-8859-7\nContent-Transfer-Encoding: quoted-printable\n\n"
                        + "The f=\nerry =D4=EF.\n";
        Source source = Unpacked.of("a.eml", bytes(mail.replace("\n", "\r\n"))).only();
        assertThat(new String(source.bytes(), StandardCharsets.UTF_8)).isEqualTo("The ferry Το.\r\n");
        Hints hints = source.hints();
        assertThat(hints.title()).isEqualTo("Fähre sails wieder");
        assertThat(hints.author()).isEqualTo("Mia Lünd");
        assertThat(hints.published())
                .extracting(Published::value, Published::rule)
                .containsExactly("2023-09-12T10:00:00+02:00", "mail");
    }

    @Test
    void plainTextComesBeforeHtmlAndAttachmentsAreSources() {
        byte[] zip = Packed.zip("deep.txt", "deep");
        String mail = HEAD + """
                Content-Type: multipart/mixed; boundary="out"

                --out
                Content-Type: multipart/alternative; boundary=in

                --in
                Content-Type: text/plain

                The ferry sails.
                --in
                Content-Type: text/html

                <p>The ferry sails.</p>
                --in--
                --out
                Content-Type: application/zip
                Content-Disposition: attachment; filename*=UTF-8''%C3%A4.zip
                Content-Transfer-Encoding: base64

                """ + Base64.getMimeEncoder().encodeToString(zip) + """

                --out
                Content-Type: image/png; name=logo.png

                x
                --out
                Content-Type: message/rfc822

                From: Tor
                Subject: Inner
                MIME-Version: 1.0

                It came back.
                --out--
                """;
        Unpacked found = Unpacked.of("a.eml", bytes(mail));
        assertThat(found.told())
                .containsExactly(
                        "a.eml!/ä.zip!/deep.txt deep", "a.eml!/part-7 It came back.", "a.eml The ferry sails.");
        assertThat(found.sources().get(1).hints().title()).isEqualTo("Inner");
        assertThat(found.failures()).isEmpty();
    }

    @Test
    void htmlAloneIsTaken() {
        byte[] mail = Packed.join(
                HEAD + "Content-Type: text/html; charset=windows-1251\n\n",
                "<p>Паром</p>".getBytes(Charset.forName("windows-1251")));
        assertThat(Unpacked.of("a.eml", mail).told()).containsExactly("a.eml <p>Паром</p>");
    }

    @Test
    void aPageThatWasSavedAsAMailHasItsAddress() {
        String page = """
                From: <Saved by Blink>
                Snapshot-Content-Location: https://harbour.example/1
                Subject: Ferry
                Date: Tue, 12 Sep 2023 10:00:00 -0000
                MIME-Version: 1.0
                Content-Type: multipart/related; type="text/html"; boundary="b"

                --b
                Content-Type: text/html
                Content-Transfer-Encoding: quoted-printable
                Content-Location: https://harbour.example/1

                <p class=3D"x">The ferry sails.</p>
                --b
                Content-Type: text/css
                Content-Location: https://harbour.example/1.css

                p {}
                --b--
                """;
        Source source = Unpacked.of("a.mhtml", bytes(page)).only();
        assertThat(source.hints()).isEqualTo(Hints.at("https://harbour.example/1"));
        assertThat(new String(source.bytes(), StandardCharsets.UTF_8)).startsWith("<p class=\"x\">");
    }

    @Test
    void aBoxHoldsManyMails() {
        String box =
                "From mia Tue Sep 12 10:00:00 2023\n" + HEAD + "\nThe ferry sails.\n>From here on.\nFrom there too.\n\n"
                        + "From tor@x Tue Sep 12 11:00:00 2023\nFrom: Tor\nSubject: x\n\nIt came back.\n\n"
                        + "From tor@x Tue Sep 12 12:00:00 2023\nSubject: nothing\n\n\n";
        Unpacked found = Unpacked.of("a.mbox", bytes(box));
        assertThat(found.told())
                .containsExactly(
                        "a.mbox!/1 The ferry sails.\nFrom here on.\nFrom there too.\n\n",
                        "a.mbox!/2 It came back.\n\n");
        assertThat(found.failed()).containsExactly("a.mbox!/3 EMPTY");
    }

    @Test
    void aTextThatBeginsLikeALetterIsNoMail() {
        String text = "Date: 12 September\nSubject: the ferry\n\nThe ferry sails.\n";
        assertThat(Unpacked.of("a.txt", bytes(text)).told()).containsExactly("a.txt " + text);
    }

    @Test
    void whatIsEncryptedIsListed() {
        String mail = HEAD + "Content-Type: application/pkcs7-mime; name=smime.p7m\n\nx\n";
        assertThat(Unpacked.of("a.eml", bytes(mail)).failed()).containsExactly("a.eml ENCRYPTED");
    }

    @Test
    void partsWithinPartsAreBounded() {
        StringBuilder mail = new StringBuilder(HEAD);
        for (int i = 0; i < 5000; i++) {
            mail.append("Content-Type: multipart/mixed; boundary=b" + i + "\n\n--b" + i + "\n");
        }
        assertThat(Unpacked.of("a.eml", bytes(mail.toString())).failed()).containsExactly("a.eml HOSTILE");
        StringBuilder mails = new StringBuilder(HEAD);
        for (int i = 0; i < 200; i++) {
            mails.append("Content-Type: message/rfc822\n\n").append(HEAD);
        }
        assertThat(Unpacked.of("a.eml", bytes(mails.toString())).failed())
                .singleElement()
                .asString()
                .endsWith(" HOSTILE");
    }

    @Test
    void aLineWithoutEndCostsItsMailAlone() {
        InputStream box = Endless.between(
                "From a Tue Sep 12 10:00:00 2023\nFrom: a\nSubject: s\n\n",
                "long ",
                3 << 20,
                "\n\nFrom b Tue Sep 12 11:00:00 2023\nFrom: b\nSubject: t\n\nShort.\n");
        Unpacked found = Unpacked.ofAtMostAMegabyte("a.mbox", box);
        assertThat(found.told()).containsExactly("a.mbox!/2 Short.\n");
        assertThat(found.failed()).containsExactly("a.mbox!/1 TOO_LARGE");
    }

    @Test
    void aHeaderWithoutEndToo() {
        InputStream box = Endless.between(
                "From a Tue Sep 12 10:00:00 2023\nFrom: a\nSubject: ",
                "long ",
                3 << 20,
                "\n\nFrom b Tue Sep 12 11:00:00 2023\nFrom: b\nSubject: t\n\nShort.\n");
        Unpacked found = Unpacked.ofAtMostAMegabyte("a.mbox", box);
        assertThat(found.told()).containsExactly("a.mbox!/2 Short.\n");
        assertThat(found.failed()).containsExactly("a.mbox!/1 DAMAGED");
    }
}
