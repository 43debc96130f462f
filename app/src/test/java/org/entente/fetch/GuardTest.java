package org.entente.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.entente.fetch.FetchException.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Without --allow-private, nothing but the public web is reached. No address here is of a host that a test could reach. */
class GuardTest {
    private static final Manners STRICT =
            Manners.of("test").delay(Duration.ZERO).retries(0).limit(Duration.ofSeconds(10));

    private static Code refusal(String address) {
        try (Fetcher fetcher = new Fetcher(STRICT)) {
            return catchThrowableOfType(FetchException.class, () -> fetcher.fetch(address))
                    .code();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1/",
                "http://127.1.2.3/",
                "http://127.1/",
                "http://2130706433/",
                "http://0x7f000001/",
                "http://0x7f.0.0.1/",
                "http://0x7F.1/",
                "http://017700000001/",
                "http://0177.0.0.1/",
                "http://127.0.0.1./",
                "http://127.0.0.01/",
                "http://127。0。0。1/",
                "http://１２７.0.0.1/",
                "http://0/",
                "http://0.0.0.0/",
                "http://10.1.2.3/",
                "http://100.64.0.1/",
                "http://100.127.255.254/",
                "http://169.254.169.254/latest/meta-data/",
                "http://172.16.0.1/",
                "http://172.31.255.255/",
                "http://192.0.0.8/",
                "http://192.0.2.1/",
                "http://192.88.99.1/",
                "http://192.168.1.1/",
                "http://198.18.0.1/",
                "http://198.51.100.7/",
                "http://203.0.113.7/",
                "http://224.0.0.1/",
                "http://240.0.0.1/",
                "http://255.255.255.255/",
                "http://[::]/",
                "http://[::1]/",
                "http://[0:0:0:0:0:0:0:1]/",
                "http://[::127.0.0.1]/",
                "http://[::ffff:127.0.0.1]/",
                "http://[::ffff:7f00:1]/",
                "http://[::ffff:0:127.0.0.1]/",
                "http://[64:ff9b::10.0.0.1]/",
                "http://[64:ff9b::7f00:1]/",
                "http://[64:ff9b:1::1]/",
                "http://[100::1]/",
                "http://[2001::1]/",
                "http://[2001:2::1]/",
                "http://[2001:db8::1]/",
                "http://[2002:7f00:1::]/",
                "http://[2002:a00:1::1]/",
                "http://[3fff::1]/",
                "http://[5f00::1]/",
                "http://[fc00::1]/",
                "http://[fd12:3456:789a::1]/",
                "http://[fe80::1]/",
                "http://[fec0::1]/",
                "http://[ff02::1]/",
                "http://localhost/",
                "http://LOCALHOST/",
                "http://localhost./",
                "https://localhost/",
                "http://1.1.1.1:22/",
                "http://1.1.1.1:8080/",
                "https://1.1.1.1:6379/"
            })
    void whatIsNotPublicIsNotReached(String address) {
        assertThat(refusal(address)).isEqualTo(Code.PRIVATE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ftp://example.org/a",
                "file:///etc/passwd",
                "gopher://example.org/",
                "jar:http://example.org/a!/b",
                "javascript:alert(1)",
                "http:/example.org",
                "http:///etc/passwd",
                "http://",
                "http://?a",
                "http://user:secret@example.org/",
                "http://user@example.org/",
                "http://example.org@127.0.0.1/",
                "http://127.0.0.1\\@example.org/",
                "http://127.0.0.1%2f@example.org/",
                "http://%31%32%37.0.0.1/",
                "http://exa mple.org/",
                "http://example.org:99999999/",
                "http://example.org:80:80/",
                "http://[::1/",
                "http://[fe80::1%25eth0]/",
                "http://example.org\r\nX: y/"
            })
    void whatIsNoAddressOfAPageIsNotAskedFor(String address) {
        assertThat(refusal(address)).isEqualTo(Code.ADDRESS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.1.1.1",
                "9.255.255.255",
                "11.0.0.0",
                "100.63.255.255",
                "100.128.0.0",
                "172.15.255.255",
                "172.32.0.0",
                "192.0.1.0",
                "198.17.255.255",
                "198.20.0.0",
                "223.255.255.255",
                "2606:4700:4700::1111",
                "2a00:1450:4001:80b::200e",
                "2001:4860:4860::8888",
                "64:ff9b::1.1.1.1"
            })
    void whatIsPublicIs(String number) throws IOException {
        assertThat(PublicNetwork.has(InetAddress.getByName(number))).isTrue();
    }

    @Test
    void theClientConnectsOnlyToWhatWasChecked() {
        GuardedResolver resolver = new GuardedResolver(false);
        for (String host : new String[] {"localhost", "127.0.0.1", "0x7f.1", "::1", "2130706433"}) {
            assertThat(catchThrowableOfType(UnknownHostException.class, () -> resolver.resolve(host)))
                    .as(host)
                    .isNotNull();
        }
    }

    /** The first host counts as public here, so that there is something to be redirected from. */
    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "localhost", "[::1]", "169.254.169.254"})
    void aRedirectIntoAPrivateNetworkIsNotFollowed(String host) throws IOException {
        DnsResolver firstIsPublic = new SystemDefaultDnsResolver() {
            @Override
            public InetAddress[] resolve(String name) throws UnknownHostException {
                return name.equals("news.example")
                        ? new InetAddress[] {InetAddress.getLoopbackAddress()}
                        : new GuardedResolver(false).resolve(name);
            }
        };
        try (Site site = new Site();
                Fetcher fetcher = new Fetcher(STRICT.allowPrivate(true), firstIsPublic)) { // for the port
            site.redirect("/a", "http://" + host + ":" + site.port() + "/b").page("/b", "text/html", "secret");
            String first = "http://news.example:" + site.port() + "/a";
            assertThat(catchThrowableOfType(FetchException.class, () -> fetcher.fetch(first))
                            .code())
                    .isEqualTo(Code.PRIVATE);
            assertThat(site.asked()).containsExactly("/a");
        }
    }

    @Test
    void aNumberThatIsWrittenAsBrowsersShowItIsNoDisguise() throws FetchException {
        assertThat(WebAddress.parse("http://1.1.1.1/a", false)).hasToString("http://1.1.1.1/a");
        assertThat(WebAddress.parse("HTTP://Example.ORG", false)).hasToString("http://example.org/");
    }

    @Test
    void addressesAreMadeFitForAsking() throws FetchException {
        assertThat(WebAddress.parse(" https://bücher.example/ä b?q=[1]|2#part ", false))
                .hasToString("https://xn--bcher-kva.example/%C3%A4%20b?q=%5B1%5D%7C2");
        assertThat(WebAddress.parse("http://example.org?a=100%&b=%20", false))
                .hasToString("http://example.org/?a=100%25&b=%20");
    }
}
