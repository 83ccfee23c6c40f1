package fr.maillage.plan.scheme;

import fr.maillage.plan.LineUses;
import fr.maillage.plan.persistence.FrameLineRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;

/** Number of records that serve frames' lines. Who is about to serve one waits meanwhile, until the transaction has ended. */
@ApplicationScoped
public class ServedLines {

    @Inject
    private Instance<LineUses> uses;

    @Inject
    private FrameLineRepository lines;

    /** Counts the records that serve one of some lines; one that serves two counts twice. */
    public long of(Collection<Long> keys) {
        if (keys.isEmpty()) {
            return 0;
        }
        lines.lock(keys);
        return uses.stream()
                .flatMap(each -> each.of(keys).values().stream())
                .mapToLong(Long::longValue)
                .sum();
    }

    /** The same for all lines that a frame ever had. */
    public long ofFrame(long frame) {
        List<Long> keys = lines.keys(frame);
        return of(keys);
    }
}
