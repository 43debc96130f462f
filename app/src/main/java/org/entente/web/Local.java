package org.entente.web;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.UnknownHostException;

/** Addresses of this machine. */
final class Local {
    /** 127.0.0.1. */
    static final InetAddress ADDRESS = loopback();

    private Local() {}

    /** The first address by which others may reach this machine, or else {@link #ADDRESS}. */
    static InetAddress outward() {
        try {
            return NetworkInterface.networkInterfaces()
                    .flatMap(NetworkInterface::inetAddresses)
                    .filter(a -> a instanceof Inet4Address && !a.isLoopbackAddress() && !a.isLinkLocalAddress())
                    .findFirst()
                    .orElse(ADDRESS);
        } catch (SocketException e) {
            return ADDRESS;
        }
    }

    private static InetAddress loopback() {
        try {
            return InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
        } catch (UnknownHostException e) {
            throw new IllegalStateException(e);
        }
    }
}
