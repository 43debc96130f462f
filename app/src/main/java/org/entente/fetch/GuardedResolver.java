package org.entente.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;

/**
 * Looks up names for a client, and keeps from it what is not public. The client connects to what this gives and asks nobody
 * else, so that a name cannot mean one thing when it is checked and another when it is reached.
 */
final class GuardedResolver implements DnsResolver {
    private final boolean allowPrivate;

    GuardedResolver(boolean allowPrivate) {
        this.allowPrivate = allowPrivate;
    }

    /** A name that leads into a network that is not public. */
    static final class PrivateHostException extends UnknownHostException {
        private static final long serialVersionUID = 1;

        PrivateHostException(String message) {
            super(message);
        }
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        InetAddress[] addresses = SystemDefaultDnsResolver.INSTANCE.resolve(host);
        for (InetAddress address : addresses) {
            // One is enough: who mixes public and private addresses wants the client to fall back on the latter.
            if (!allowPrivate && !PublicNetwork.has(address)) {
                String shown = address.getHostAddress();
                throw new PrivateHostException(
                        host.equals(shown)
                                ? host + " is not an address of the public internet"
                                : host + " leads to " + shown + ", which is not an address of the public internet");
            }
        }
        return addresses;
    }

    @Override
    public String resolveCanonicalHostname(String host) throws UnknownHostException {
        return resolve(host)[0].getCanonicalHostName();
    }
}
