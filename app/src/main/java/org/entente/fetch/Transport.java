package org.entente.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.zip.GZIPInputStream;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.util.Timeout;
import org.entente.fetch.FetchException.Code;
import org.entente.fetch.GuardedResolver.PrivateHostException;
import org.jspecify.annotations.Nullable;

/**
 * One request and its answer, within bounds. It follows no redirects, keeps no cookies and no connections, and sends no
 * credentials.
 */
final class Transport implements AutoCloseable {
    private static final int LONGEST_LINE = 16 << 10;
    private static final int MOST_HEADERS = 200;
    private static final Timeout CONNECT = Timeout.ofSeconds(10);

    private final CloseableHttpClient client;
    private final Duration limit;

    /** @param resolver asked for every host, and nothing else is connected to */
    Transport(Manners manners, DnsResolver resolver) {
        limit = manners.limit();
        Timeout idle = Timeout.ofMilliseconds(limit.toMillis());
        client = HttpClients.custom()
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setDnsResolver(resolver)
                        .setConnectionFactory(ManagedHttpClientConnectionFactory.builder()
                                .http1Config(Http1Config.custom()
                                        .setMaxLineLength(LONGEST_LINE)
                                        .setMaxHeaderCount(MOST_HEADERS)
                                        .build())
                                .build())
                        .setDefaultConnectionConfig(ConnectionConfig.custom()
                                .setConnectTimeout(CONNECT)
                                .setSocketTimeout(idle)
                                .build())
                        .build())
                .setDefaultRequestConfig(
                        RequestConfig.custom().setResponseTimeout(idle).build())
                .setUserAgent(manners.userAgent())
                .setConnectionReuseStrategy((request, response, context) -> false)
                .disableAuthCaching()
                .disableAutomaticRetries()
                .disableContentCompression() // we unpack, so that what comes out can be bounded
                .disableCookieManagement()
                .disableRedirectHandling()
                .build();
    }

    /**
     * Asks for a page.
     *
     * @param accept the kinds that are welcome
     * @param known what is known of it; the answer's status is 304 where nothing else is to be known
     * @param largest bytes that it may have, unpacked
     * @param cut whether one that has more is cut there, or refused
     * @param left how long it may take
     */
    Answer get(URI address, String accept, Validator known, int largest, boolean cut, Duration left)
            throws FetchException {
        HttpGet request = new HttpGet(address);
        request.setHeader(HttpHeaders.ACCEPT, accept);
        request.setHeader(HttpHeaders.ACCEPT_ENCODING, "gzip");
        header(request, HttpHeaders.IF_NONE_MATCH, known.etag());
        header(request, HttpHeaders.IF_MODIFIED_SINCE, known.modified());
        CompletableFuture<Answer> answer = new CompletableFuture<>();
        // In a thread of its own: looking up a name cannot be stopped, only left behind.
        Thread thread = new Thread(() -> ask(request, largest, cut, answer), "fetching");
        thread.setDaemon(true);
        thread.start();
        try {
            return answer.get(left.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new FetchException(Code.TIME, "it did not come within " + limit.toSeconds() + " seconds");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new FetchException(Code.STOPPED, "it was stopped");
        } catch (ExecutionException e) {
            throw told(e.getCause(), address);
        } finally {
            request.abort();
        }
    }

    private static void header(HttpGet request, String name, @Nullable String value) {
        if (value != null) {
            request.setHeader(name, value);
        }
    }

    private void ask(HttpGet request, int largest, boolean cut, CompletableFuture<Answer> answer) {
        try {
            // Completed in here: as soon as it is left, the client reads on to the end of the body, which need not have
            // one.
            client.execute(request, response -> {
                try {
                    return answer.complete(answer(response, largest, cut));
                } catch (IOException e) {
                    return answer.completeExceptionally(e);
                }
            });
        } catch (IOException | RuntimeException | Error e) {
            answer.completeExceptionally(e);
        }
    }

    private static Answer answer(ClassicHttpResponse response, int largest, boolean cut) throws IOException {
        HttpEntity entity = response.getEntity();
        int status = response.getCode();
        boolean wanted = status >= 200 && status < 300 && entity != null;
        return new Answer(
                status,
                value(response, HttpHeaders.LOCATION),
                RetryAfter.of(value(response, HttpHeaders.RETRY_AFTER), Instant.now()),
                ContentTypes.plain(value(response, HttpHeaders.CONTENT_TYPE)),
                new Validator(value(response, HttpHeaders.ETAG), value(response, HttpHeaders.LAST_MODIFIED)),
                wanted ? body(entity, value(response, HttpHeaders.CONTENT_ENCODING), largest, cut) : new byte[0]);
    }

    private static @Nullable String value(ClassicHttpResponse response, String name) {
        Header header = response.getFirstHeader(name);
        return header == null ? null : header.getValue();
    }

    private static byte[] body(HttpEntity entity, @Nullable String encoding, int largest, boolean cut)
            throws IOException {
        byte[] body = unpacked(entity.getContent(), encoding).readNBytes(cut ? largest : largest + 1);
        if (body.length > largest) {
            throw new BodyException(Code.TOO_LARGE, "it is larger than " + (largest >> 20) + " MB");
        }
        return body;
    }

    private static InputStream unpacked(InputStream in, @Nullable String encoding) throws IOException {
        return switch (encoding == null ? "" : encoding.strip().toLowerCase(Locale.ROOT)) {
            case "", "identity" -> in;
            case "gzip", "x-gzip" -> new GZIPInputStream(in);
            default ->
                throw new BodyException(Code.CONTENT, "it is packed in a way that was not asked for: " + encoding);
        };
    }

    /** A body that is not taken. */
    private static final class BodyException extends IOException {
        private static final long serialVersionUID = 1;

        private final Code code;

        BodyException(Code code, String message) {
            super(message);
            this.code = code;
        }
    }

    private static FetchException told(@Nullable Throwable cause, URI address) {
        String host = address.getHost();
        if (cause instanceof Error error) {
            throw error;
        }
        if (cause instanceof PrivateHostException) {
            return new FetchException(Code.PRIVATE, String.valueOf(cause.getMessage()));
        }
        if (cause instanceof BodyException body) {
            return new FetchException(body.code, String.valueOf(body.getMessage()));
        }
        if (cause instanceof UnknownHostException) {
            return new FetchException(Code.UNREACHABLE, "there is no host " + host);
        }
        if (cause instanceof SocketTimeoutException) {
            return new FetchException(Code.TIME, host + " does not answer");
        }
        if (cause instanceof ConnectException) {
            return new FetchException(Code.UNREACHABLE, host + " cannot be reached");
        }
        if (cause instanceof SSLException) {
            return new FetchException(
                    Code.UNREACHABLE, "there is no safe connection to " + host + ": " + cause.getMessage());
        }
        return new FetchException(Code.UNREACHABLE, "it broke off" + (cause == null ? "" : ": " + cause.getMessage()));
    }

    @Override
    public void close() {
        client.close(org.apache.hc.core5.io.CloseMode.IMMEDIATE);
    }
}
