package fr.maillage.place.merge;

import fr.maillage.place.core.AgePolicy;
import fr.maillage.place.core.FieldGroup;
import fr.maillage.place.core.PlaceChanges;
import fr.maillage.place.core.PlaceField;
import fr.maillage.place.core.PlaceValues;
import fr.maillage.place.core.StoredPlace;
import fr.maillage.place.core.ValueText;
import fr.maillage.place.model.Place;
import fr.maillage.place.model.PlaceProposal;
import fr.maillage.place.model.Provenance;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.stream.Stream;

/**
 * Effect of a merge on the record that stays: its values, where they come from, and what is remembered of the values
 * that lost, so that the next import of either source does not ask again. Changes nothing itself.
 */
final class MergePlan {

    private final StoredPlace kept;
    private final StoredPlace merged;
    private final Set<PlaceField> differing = EnumSet.noneOf(PlaceField.class);
    private final Set<PlaceField> taken = EnumSet.noneOf(PlaceField.class);
    private final PlaceValues after;

    MergePlan(StoredPlace kept, StoredPlace merged, Set<PlaceField> fromMerged) {
        this.kept = kept;
        this.merged = merged;
        differing.addAll(PlaceChanges.fields(kept.values(), merged.values()));
        PlaceValues.Builder values = kept.values().toBuilder();
        differing.stream()
                .filter(field -> !field.date() && fromMerged.contains(field))
                .forEach(taken::add);
        Stream.of(FieldGroup.values())
                .filter(this::datedAnew)
                .map(FieldGroup::date)
                .forEach(taken::add);
        taken.forEach(field -> values.set(field, merged.values().get(field)));
        after = AgePolicy.aged(values.build());
        if (!Objects.equals(after.dateMaj(), kept.values().dateMaj())
                && Objects.equals(after.dateMaj(), merged.values().dateMaj())) {
            taken.add(PlaceField.DATE_MAJ);
        }
    }

    PlaceValues after() {
        return after;
    }

    /**
     * Where the values come from: those that were taken keep the origin that they had, marked as of the merged record;
     * those that won without having one are the person's, or an import would fill them in again; such a date is the
     * source's. Nobody has confirmed a record of an age that neither had.
     */
    Provenance provenance(Provenance.Origin person) {
        Provenance provenance = kept.place().provenance();
        for (PlaceField field : differing) {
            List<String> key = List.of(field.key());
            if (taken.contains(field)) {
                Provenance.Origin unsaid = field.date()
                        ? new Provenance.Origin(false, merged.place().source(), person.at())
                        : person;
                provenance = provenance.with(
                        key, brought(merged.place().provenance().of(field.key()).orElse(unsaid)));
            } else if (!field.date() && provenance.of(field.key()).isEmpty()) {
                provenance = provenance.with(key, person);
            }
        }
        boolean known = taken.contains(PlaceField.DATE_MAJ)
                || Objects.equals(after.dateMaj(), kept.values().dateMaj());
        return known ? provenance : provenance.without(List.of(PlaceField.DATE_MAJ.key()));
    }

    private Provenance.Origin brought(Provenance.Origin origin) {
        return origin.byHand() || origin.record() != null
                ? origin
                : new Provenance.Origin(
                        false, origin.by(), origin.at(), merged.place().sourceId());
    }

    /**
     * Gives what both sources will go on saying, as decided; and what awaited a decision on the merged record, still open.
     *
     * @param known proposals of both records
     */
    List<PlaceProposal> proposals(
            List<PlaceProposal> known, LongFunction<String> inseeOf, String by, OffsetDateTime now) {
        List<PlaceProposal> proposals = new ArrayList<>();
        Place keptPlace = kept.place();
        String other = PlaceMergeService.speaker(
                merged.place().source(), merged.place().sourceId());
        for (PlaceField field : differing) {
            boolean lost = taken.contains(field);
            Object value = (lost ? kept : merged).values().get(field);
            if (!field.date() && value != null) {
                String speaker = lost ? keptPlace.source() : other;
                if (none(known, keptPlace.id(), field.key(), speaker)) {
                    PlaceProposal refused = new PlaceProposal(
                            keptPlace.id(), field.key(), speaker, ValueText.of(value, inseeOf), null, now);
                    refused.close(PlaceProposal.Status.REFUSED, by, now);
                    proposals.add(refused);
                }
            }
        }
        for (PlaceProposal open : known) {
            boolean moves = open.open() && open.placeId() == merged.place().id();
            boolean said = PlaceField.byKey(open.field())
                    .map(f -> Objects.equals(ValueText.of(after.get(f), inseeOf), open.proposed()))
                    .orElse(true);
            String speaker = open.source().equals(merged.place().source()) ? other : open.source();
            if (moves && !said && none(known, keptPlace.id(), open.field(), speaker)) {
                proposals.removeIf(
                        p -> p.field().equals(open.field()) && p.source().equals(speaker));
                proposals.add(
                        new PlaceProposal(keptPlace.id(), open.field(), speaker, open.proposed(), open.saidOn(), now));
            }
        }
        return proposals;
    }

    /** The texts of all filled fields. */
    static Map<PlaceField, String> texts(PlaceValues values, LongFunction<String> inseeOf) {
        Map<PlaceField, String> texts = new EnumMap<>(PlaceField.class);
        values.filled().forEach(f -> texts.put(f, ValueText.of(values.get(f), inseeOf)));
        return texts;
    }

    private static boolean none(List<PlaceProposal> known, long place, String field, String speaker) {
        return known.stream()
                .noneMatch(p -> p.placeId() == place
                        && p.field().equals(field)
                        && p.source().equals(speaker));
    }

    /**
     * Tells whether a group gets the date that it has on the merged record: where all of it stays as that record says, the
     * later date if both say the same; where it is mixed of both, the earlier one, for a part of it was last known then.
     */
    private boolean datedAnew(FieldGroup group) {
        LocalDate own = AgePolicy.on(kept.values(), group);
        LocalDate its = AgePolicy.on(merged.values(), group);
        boolean brought = false;
        boolean stays = false;
        for (PlaceField field : differing) {
            if (!field.date() && FieldGroup.of(field).filter(group::equals).isPresent()) {
                brought |= taken.contains(field);
                stays |= !taken.contains(field);
            }
        }
        return its != null && (stays ? brought && AgePolicy.later(own, its) : brought || AgePolicy.later(its, own));
    }
}
