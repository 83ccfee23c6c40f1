package fr.maillage.plan;

import fr.maillage.plan.persistence.FrameLineRepository;
import fr.maillage.shared.ClockProducer;
import fr.maillage.shared.Parts;
import fr.maillage.shared.PlainText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The lines of frames, for those who serve them. They refer to a line by its key, which neither a move to another axis nor
 * a new version changes. Asks for no right: whoever uses it has.
 */
@ApplicationScoped
public class FrameLines {

    private static final String FRAME = "/";

    @Inject
    private FrameLineRepository lines;

    @Inject
    private Clock clock;

    /**
     * The lines that a code means in a territory: of frames on that territory, else of frames on the innermost that contains
     * it and has such a line; archived frames are left out. Several where two frames call a line alike.
     *
     * @param code of the line, such as {@code O2.3}, or with its frame, {@code STN1/O2.3}
     * @param territory its key
     */
    public List<FrameLineRef> coded(String code, long territory) {
        String frame = code.contains(FRAME) ? Parts.of(code, FRAME)[0] : null;
        String own = frame == null ? code : code.substring(frame.length() + 1);
        List<FrameLineRef> found = lines.coded(own.strip(), frame == null ? null : frame.strip(), territory);
        return found.isEmpty()
                ? lines.codedAround(
                        own.strip(), frame == null ? null : frame.strip(), territory, ClockProducer.today(clock))
                : found;
    }

    /** Some lines by their keys, in one statement. */
    public Map<Long, FrameLineRef> byKeys(Collection<Long> keys) {
        return lines.references(keys);
    }

    /** A line; empty for an unknown one. */
    public Optional<FrameLineRef> byId(UUID id) {
        return lines.reference(id);
    }

    /** Lines of frames that are not archived, as the versions in force say them, by words of code and label. */
    public List<FrameLineRef> suggested(String words, int most) {
        return lines.suggested(PlainText.words(words), most);
    }

    /** Lets others wait who would remove some lines, until this transaction has ended; for whoever begins to serve them. */
    public void hold(Collection<Long> keys) {
        lines.lock(keys);
    }
}
