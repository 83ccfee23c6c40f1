package fr.maillage.notification.model;

import fr.maillage.shared.Digests;
import java.util.Locale;

/** Addresses by what tells them apart, and the digest by which a refused one is recognised. */
public final class MailAddressPolicy {

    private MailAddressPolicy() {}

    /** The address in lower case: nobody tells two people apart by capitals. */
    public static String normal(String address) {
        return address.strip().toLowerCase(Locale.ROOT);
    }

    /** SHA-256 of the address in lower case, hexadecimal. */
    public static String hash(String address) {
        return Digests.sha256(normal(address));
    }
}
