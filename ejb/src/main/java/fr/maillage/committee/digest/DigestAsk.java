package fr.maillage.committee.digest;

import fr.maillage.ask.AskKind;
import fr.maillage.committee.persistence.DigestRepository;
import fr.maillage.shared.PersonalRecord;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The messages that tell people what awaits them, each with a link to the page of all of it. */
@ApplicationScoped
public class DigestAsk extends AskKind {

    /** As rows of links name the kind. */
    static final String CODE = "digest";

    @Inject
    private DigestRepository digests;

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public String key() {
        return "committee.key.digest";
    }

    /** The kind says all. */
    @Override
    public Map<UUID, String> names(Collection<UUID> subjects) {
        return Map.of();
    }

    /** Nobody is kept only because she was told something, or said how often: both go with her. */
    @Override
    public Set<Long> needed(Collection<Long> persons) {
        return Set.of();
    }

    @Override
    public void forget(Collection<Long> persons) {
        super.forget(persons);
        digests.forget(persons);
    }

    @Override
    public void moved(long from, long to) {
        super.moved(from, to);
        digests.move(from, to);
    }

    @Override
    public String kind() {
        return "digests";
    }

    @Override
    protected List<PersonalRecord> entries(List<Long> persons) {
        return digests.told(persons).stream()
                .map(row -> PersonalRecord.of(
                        row.text("name"),
                        row.text("email"),
                        row.flag("refuses"),
                        "rhythm",
                        row.text("rhythm"),
                        "from",
                        row.day("period_from"),
                        "items",
                        row.numberOrNull("items"),
                        "madeAt",
                        row.moment("made_at")))
                .toList();
    }
}
