package fr.maillage.web.shared.door;

import fr.maillage.shared.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Limits how often links that lead nowhere may be tried from one address, on this node. A link is looked up first, and one
 * that leads somewhere is never refused, whoever guesses beside its reader: a secret is too long to be found by trying.
 * Features whose messages hold links share it: whoever guesses at one may not go on at the next.
 */
@ApplicationScoped
public class LinkDoor {

    /** Links that lead nowhere; the readers of a town hall share one address. */
    public static final int PER_ADDRESS = 20;

    /** State of a link that leads nowhere. */
    public static final String NOWHERE = "nowhere";

    private static final Duration WINDOW = Duration.ofMinutes(15);

    private static final Logger LOG = System.getLogger(LinkDoor.class.getName());

    private final Throttle addresses;
    private final LogBound misses;

    /**
     * View of a link on a page.
     *
     * @param page null where the link opens nothing
     * @param state open, nowhere, throttled or expired
     */
    public record Shown<T>(T page, String state) {}

    /** For the proxy that the container makes. */
    protected LinkDoor() {
        this(Clock.systemUTC());
    }

    @Inject
    public LinkDoor(Clock clock) {
        this.addresses = new Throttle(PER_ADDRESS, WINDOW, clock);
        this.misses = new LogBound(1, clock);
    }

    /**
     * Does what a link asks for.
     *
     * @param address the visitor's IP address, as text
     * @throws Problem TOO_MANY after too many links that lead nowhere; otherwise what the action throws
     */
    public <T> T through(String address, Supplier<T> action) {
        try {
            return action.get();
        } catch (Problem problem) {
            if (problem.kind() == Problem.Kind.NOT_FOUND) {
                misses.admit()
                        .ifPresent(more -> LOG.log(Level.INFO, "A link leads nowhere, as did {0} before it", more));
                missed(address);
            }
            throw problem;
        }
    }

    private void missed(String address) {
        addresses.attempt(Throttle.sender(address)).ifPresent(wait -> {
            throw Problem.of(Problem.Kind.TOO_MANY, null, "too-many-forms", null, String.valueOf(wait.toMinutes() + 1));
        });
    }

    /**
     * Reads what the page that is being shown tells of a link, and lets nobody keep the page or its address. A link that
     * leads nowhere leaves a page that says so, and nothing else.
     *
     * @param link null where the address has none
     */
    public <T> Shown<T> show(String link, Function<String, T> reader) {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        external.setResponseHeader("Cache-Control", "no-store");
        external.setResponseHeader("Referrer-Policy", "no-referrer");
        external.setResponseHeader("X-Robots-Tag", "noindex");
        if (link == null) {
            return new Shown<>(null, NOWHERE);
        }
        String address = ((HttpServletRequest) external.getRequest()).getRemoteAddr();
        try {
            return new Shown<>(through(address, () -> reader.apply(link)), "open");
        } catch (Problem problem) {
            if (problem.kind() == Problem.Kind.TOO_MANY) {
                external.setResponseStatus(Problem.Kind.TOO_MANY.status());
            }
            return new Shown<>(null, state(problem));
        }
    }

    /**
     * Reads what a link hands out as a file, and lets nobody keep it or its address.
     *
     * @return empty where it is refused; then the answer is given already
     */
    public <T> Optional<T> file(HttpServletRequest request, HttpServletResponse response, Supplier<T> reader)
            throws IOException {
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("X-Robots-Tag", "noindex");
        try {
            return Optional.of(through(request.getRemoteAddr(), reader));
        } catch (Problem problem) {
            response.sendError(problem.kind().status());
            return Optional.empty();
        }
    }

    private static String state(Problem problem) {
        return switch (problem.kind()) {
            case NOT_FOUND -> NOWHERE;
            case TOO_MANY -> "throttled";
            case CONFLICT -> "expired";
            default -> throw problem;
        };
    }
}
