package fr.maillage.feed.model;

import java.net.Inet6Address;
import java.net.InetAddress;

/** Which network addresses a server must not be sent to by somebody who only gives it an address of the web. */
public final class AddressPolicy {

    private AddressPolicy() {}

    /** Tells if an address is the machine itself, of its own network, or of no machine at all. */
    public static boolean inner(InetAddress address) {
        return address.isLoopbackAddress()
                || address.isAnyLocalAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()
                || (address instanceof Inet6Address ? innerSix(address.getAddress()) : innerFour(address.getAddress()));
    }

    /** Tells if Java has no name for such an address: this network, carriers' own, assignments, tests, the reserved rest. */
    private static boolean innerFour(byte[] bytes) {
        int first = bytes[0] & 0xFF;
        int second = bytes[1] & 0xFF;
        return first == 0
                || first >= 240
                || (first == 100 && second >= 64 && second < 128)
                || (first == 192 && second == 0)
                || (first == 198 && (second == 18 || second == 19));
    }

    /** Unique local addresses, and those that carry one of the fourth version inside. */
    private static boolean innerSix(byte[] bytes) {
        boolean uniqueLocal = (bytes[0] & 0xFE) == 0xFC;
        boolean translated =
                bytes[0] == 0x00 && bytes[1] == 0x64 && (bytes[2] & 0xFF) == 0xFF && (bytes[3] & 0xFF) == 0x9B;
        boolean sixToFour = bytes[0] == 0x20 && bytes[1] == 0x02;
        return uniqueLocal || translated || sixToFour;
    }
}
