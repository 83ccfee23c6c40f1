package fr.maillage.notification.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
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
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(normal(address).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
