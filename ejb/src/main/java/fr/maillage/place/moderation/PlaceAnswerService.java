package fr.maillage.place.moderation;

import fr.maillage.hours.OpeningWeek;
import fr.maillage.identity.Caller;
import fr.maillage.identity.CallerIdentity;
import fr.maillage.identity.Grant;
import fr.maillage.identity.Role;
import fr.maillage.place.PlaceAssembler;
import fr.maillage.place.PlaceDetail;
import fr.maillage.place.core.PlaceAggregates;
import fr.maillage.place.core.PlaceEditor;
import fr.maillage.place.core.PlaceField;
import fr.maillage.place.core.PlaceProposals;
import fr.maillage.place.core.StoredPlace;
import fr.maillage.shared.AuditLine;
import fr.maillage.shared.AuditTrail;
import fr.maillage.shared.Problem;
import fr.maillage.shared.RecordRef;
import fr.maillage.shared.Violation;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Answers of those who run a place about its record, without an account. It asks for no permission: the calling feature has
 * authorised the answer by a link of its own, and by nothing else may these methods be reached. What is done is
 * provenanced and audited in the name of whom the link was sent to.
 */
@Stateless
public class PlaceAnswerService {

    private static final CallerIdentity READER =
            new CallerIdentity(null, CallerIdentity.LINK, CallerIdentity.LINK, List.of(new Grant(Role.MEMBER, null)));

    private static final int LONGEST_VALUE = 2_000;
    private static final int AT_ONCE = 300;

    @Inject
    private PlaceAggregates store;

    @Inject
    private PlaceAssembler details;

    @Inject
    private PlaceEditor editor;

    @Inject
    private PlaceProposals proposals;

    @Inject
    private AuditTrail audit;

    @Inject
    private Caller caller;

    /**
     * Places with all that their records say, archived ones too, in no particular order; none that the caller may edit.
     * For each some hundred of them in the same few statements.
     *
     * @param ids opaque identifiers; unknown ones are left out
     */
    public List<PlaceDetail> read(List<UUID> ids) {
        List<PlaceDetail> read = new ArrayList<>();
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            List<StoredPlace> some = store.byUuids(ids.subList(from, Math.min(ids.size(), from + AT_ONCE)));
            read.addAll(caller.runAs(READER, () -> details.of(some)));
        }
        return read;
    }

    /**
     * Says that all that the record says is right today.
     *
     * @param version the version that was shown
     * @param by whom the link was sent to, as provenance and audit name it
     * @throws Problem STALE when the record changed meanwhile; CONFLICT when it is archived; NOT_FOUND
     */
    public void confirm(UUID id, int version, String by) {
        StoredPlace stored = present(id, version);
        as(by, () -> editor.confirm(stored));
    }

    /**
     * Proposes other values, which somebody decides on.
     *
     * @param values by field, of {@link PlaceCorrections#FIELDS}; what equals the record is left out
     * @return how many fields differ
     * @throws Problem INVALID with one violation per wrong field; otherwise as for {@link #confirm}
     */
    public int propose(UUID id, int version, String by, Map<PlaceField, String> values) {
        StoredPlace stored = present(id, version);
        Map<PlaceField, String> changed = new EnumMap<>(PlaceField.class);
        List<Violation> violations = new ArrayList<>();
        PlaceDetail current = shown(stored);
        values.forEach((field, text) -> {
            if (!PlaceCorrections.FIELDS.contains(field)) {
                throw Problem.invalid(field.key(), "unknown-value", field.key());
            }
            String clean = text == null ? "" : text.strip();
            if (!clean.isEmpty() && !same(field, clean, current.texts().getOrDefault(field, ""))) {
                if (clean.length() > longest(field)) {
                    violations.add(Violation.of(field.key(), "too-long", clean, String.valueOf(longest(field))));
                }
                changed.put(field, clean);
            }
        });
        if (!violations.isEmpty()) {
            throw Problem.invalid(violations);
        }
        if (!changed.isEmpty()) {
            as(by, () -> proposals.propose(stored, by, changed));
        }
        return changed.size();
    }

    /**
     * Notes that whoever runs the place says it is closed; the record stays as it is until somebody looks at it.
     *
     * @throws Problem as for {@link #confirm}
     */
    public void closed(UUID id, int version, String by) {
        StoredPlace stored = present(id, version);
        as(
                by,
                () -> audit.record(new AuditLine(
                        "place.say-closed",
                        new RecordRef("place", id),
                        stored.place().identity().name(),
                        stored.values().locality().communeId(),
                        List.of())));
    }

    /** As whoever may read everything and change nothing sees it: the link's holder has no rights of her own. */
    private PlaceDetail shown(StoredPlace stored) {
        return caller.runAs(READER, () -> details.of(stored));
    }

    /** Tells if two texts say the same; hours come back as a week, which may be written in another way. */
    private static boolean same(PlaceField field, String proposed, String current) {
        return proposed.equals(current)
                || field == PlaceField.OPENING_HOURS
                        && !current.isEmpty()
                        && proposed.length() <= longest(field)
                        && OpeningWeek.read(current)
                                .filter(week -> OpeningWeek.read(proposed)
                                        .filter(week::equals)
                                        .isPresent())
                                .isPresent();
    }

    private static int longest(PlaceField field) {
        return field.maxLength() == 0 ? LONGEST_VALUE : field.maxLength();
    }

    private void as(String by, Runnable action) {
        caller.runAs(CallerIdentity.byLink(by), () -> {
            action.run();
            return null;
        });
    }

    private StoredPlace present(UUID id, int version) {
        StoredPlace stored = store.byUuid(id).orElseThrow(() -> Problem.notFound("place", String.valueOf(id)));
        if (stored.place().archived()) {
            throw Problem.of(Problem.Kind.CONFLICT, null, "place.archived", null);
        }
        if (stored.place().version() != version) {
            throw Problem.stale("place", id.toString());
        }
        return stored;
    }
}
