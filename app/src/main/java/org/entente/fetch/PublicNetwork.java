package org.entente.fetch;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;

/**
 * Tells the public internet from everything else, by IANA's registries of special-purpose addresses (RFC 6890 and its
 * additions): what is not given out to the public is not public.
 */
final class PublicNetwork {
    private static final List<Block> NOT_PUBLIC_4 = Block.all(
            "0.0.0.0/8", // this network, unspecified
            "10.0.0.0/8", // private
            "100.64.0.0/10", // shared by customers of a provider
            "127.0.0.0/8", // loopback
            "169.254.0.0/16", // link-local, where clouds keep their secrets
            "172.16.0.0/12", // private
            "192.0.0.0/24", // protocols
            "192.0.2.0/24", // documentation
            "192.31.196.0/24", // AS112
            "192.52.193.0/24", // AMT
            "192.88.99.0/24", // relays of 6to4
            "192.168.0.0/16", // private
            "192.175.48.0/24", // AS112
            "198.18.0.0/15", // benchmarks
            "198.51.100.0/24", // documentation
            "203.0.113.0/24", // documentation
            "224.0.0.0/3"); // multicast, reserved, broadcast

    /** All that is given out. Outside of it: loopback, IPv4 in IPv6, unique-local, link-local, multicast. */
    private static final Block GLOBAL_UNICAST = Block.of("2000::/3");

    private static final List<Block> NOT_PUBLIC_6 = Block.all(
            "2001::/23", // protocols: Teredo, benchmarks, ORCHID
            "2001:db8::/32", // documentation
            "2002::/16", // 6to4, which wraps any IPv4 address
            "2620:4f:8000::/48", // AS112
            "3fff::/20"); // documentation

    /** IPv4 addresses as networks without IPv4 see them (RFC 6052). */
    private static final Block NAT64 = Block.of("64:ff9b::/96");

    private PublicNetwork() {}

    static boolean has(InetAddress address) {
        byte[] bytes = address.getAddress();
        if (address instanceof Inet4Address) {
            return isPublic4(bytes);
        }
        if (NAT64.has(bytes)) {
            return isPublic4(Arrays.copyOfRange(bytes, 12, 16));
        }
        return GLOBAL_UNICAST.has(bytes) && NOT_PUBLIC_6.stream().noneMatch(block -> block.has(bytes));
    }

    private static boolean isPublic4(byte[] bytes) {
        return NOT_PUBLIC_4.stream().noneMatch(block -> block.has(bytes));
    }

    /** Addresses that begin alike. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Block(byte[] first, int bits) {
        static List<Block> all(String... notations) {
            return Arrays.stream(notations).map(Block::of).toList();
        }

        /** Of a notation such as {@code 10.0.0.0/8}. */
        static Block of(String notation) {
            int slash = notation.indexOf('/');
            try {
                // A number is not looked up.
                byte[] first =
                        InetAddress.getByName(notation.substring(0, slash)).getAddress();
                return new Block(first, Integer.parseInt(notation.substring(slash + 1)));
            } catch (UnknownHostException e) {
                throw new IllegalArgumentException(notation, e);
            }
        }

        boolean has(byte[] address) {
            if (address.length != first.length) {
                return false;
            }
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> (bit % 8);
                if ((address[bit / 8] & mask) != (first[bit / 8] & mask)) {
                    return false;
                }
            }
            return true;
        }
    }
}
