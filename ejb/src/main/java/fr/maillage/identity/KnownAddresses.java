package fr.maillage.identity;

import fr.maillage.identity.persistence.AddressRepository;
import fr.maillage.shared.Digests;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.UUID;

/** The addresses that an account has signed in from: what others do elsewhere does not keep it out there. */
@ApplicationScoped
public class KnownAddresses {

    /** So long after the last sign-in from it, an address is forgotten. */
    static final Duration REMEMBERED = Duration.ofDays(180);

    @Inject
    private AddressRepository addresses;

    /** Tells if an account has lately signed in from an address; never from null. */
    boolean knows(UUID account, String address, OffsetDateTime now) {
        return address != null && addresses.knows(account, digest(account, address), now.minus(REMEMBERED));
    }

    /** Notes a sign-in; of null nothing. */
    void note(UUID account, String address, OffsetDateTime now) {
        if (address != null) {
            addresses.note(account, digest(account, address), now, now.minus(REMEMBERED));
        }
    }

    /** Another one for each account, so that the table does not tell who shares an address. */
    private static String digest(UUID account, String address) {
        return Digests.sha256(account + " " + address);
    }
}
