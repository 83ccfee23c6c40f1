package fr.maillage.web.diagnosis.receipt;

import fr.maillage.web.shared.door.LinkDoor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.function.Supplier;

/** Limits how often codes that nobody has may be tried from one address, on this node; links are counted apart. */
@ApplicationScoped
public class ReceiptDoor {

    private final LinkDoor codes;

    /** For the proxy that the container makes. */
    protected ReceiptDoor() {
        this(Clock.systemUTC());
    }

    @Inject
    public ReceiptDoor(Clock clock) {
        this.codes = new LinkDoor(clock);
    }

    /**
     * Does what a code asks for.
     *
     * @throws fr.maillage.shared.Problem as {@link LinkDoor#through}
     */
    public <T> T through(String address, Supplier<T> action) {
        return codes.through(address, action);
    }
}
