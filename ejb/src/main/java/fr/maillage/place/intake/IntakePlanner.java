package fr.maillage.place.intake;

import fr.maillage.place.core.AgePolicy;
import fr.maillage.place.core.CommuneLookup;
import fr.maillage.place.core.FieldGroup;
import fr.maillage.place.core.PlaceField;
import fr.maillage.place.core.PlaceValidator;
import fr.maillage.place.core.PlaceValues;
import fr.maillage.place.core.ValueText;
import fr.maillage.place.model.PlaceProposal;
import fr.maillage.place.model.Provenance;
import fr.maillage.shared.Violation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.function.LongPredicate;
import java.util.stream.Stream;

/** Decides what a source's record changes in a place; changes nothing itself, so that a preview is the same code. */
final class IntakePlanner {

    private final PlaceValidator validator;
    private final LongFunction<String> inseeOf;

    IntakePlanner(PlaceValidator validator, LongFunction<String> inseeOf) {
        this.validator = validator;
        this.inseeOf = inseeOf;
    }

    /**
     * Decides what to do.
     *
     * @param current what the place says now; null for a new place
     * @param provenance of the current values
     * @param merged the record's identifier where it leads to a place that its own was merged into; null otherwise
     * @param proposals those of this record for the place, by field
     */
    Decision decide(
            IntakeRecord incoming,
            PlaceValues current,
            Provenance provenance,
            String merged,
            Map<PlaceField, PlaceProposal> proposals) {
        Decision decision = new Decision(
                EnumSet.noneOf(PlaceField.class),
                EnumSet.noneOf(PlaceField.class),
                EnumSet.noneOf(PlaceField.class),
                new ArrayList<>(),
                new ArrayList<>());
        PlaceValues before = current == null ? PlaceValues.EMPTY : current;
        Set<PlaceField> disagreeing = EnumSet.noneOf(PlaceField.class);
        for (PlaceField field : incoming.given()) {
            if (field.date()) {
                continue;
            }
            Object said = incoming.values().get(field);
            Object known = before.get(field);
            PlaceProposal proposal = proposals.get(field);
            if (said == null ? known == null : said.equals(known)) {
                if (proposal != null && proposal.open()) {
                    decision.settled().add(field);
                }
            } else if (provenance.open(field.key(), incoming.source(), merged)) {
                decision.applied().add(field);
            } else if (said != null) {
                disagreeing.add(field);
                propose(field, ValueText.of(said, inseeOf), proposal, decision);
            }
        }
        if (incoming.given().contains(PlaceField.DATE_MAJ)) {
            date(incoming, before, provenance, merged, FieldGroup.of(disagreeing), decision);
        }
        if (current == null || !decision.applied().isEmpty()) {
            validate(decision.after(before, incoming.values()), decision);
        }
        return decision;
    }

    /**
     * Dates the groups that the record brings. The date of a person or of another record stands, unless the source confirms later all
     * that they said in that group.
     */
    private static void date(
            IntakeRecord incoming,
            PlaceValues before,
            Provenance provenance,
            String merged,
            Set<FieldGroup> disagreeing,
            Decision decision) {
        LocalDate said = incoming.values().dateMaj();
        for (FieldGroup group : FieldGroup.of(incoming.given())) {
            LocalDate known = AgePolicy.on(before, group);
            boolean confirmed = !disagreeing.contains(group) && AgePolicy.later(said, known);
            if (!Objects.equals(said, known)
                    && (confirmed || provenance.open(group.date().key(), incoming.source(), merged))) {
                decision.applied().add(group.date());
            }
        }
    }

    private static void propose(PlaceField field, String text, PlaceProposal known, Decision decision) {
        boolean same = known != null && known.proposed().equals(text);
        if (!same || known.status() == PlaceProposal.Status.SETTLED) {
            decision.proposed().add(field);
        }
        if (!same || known.status() != PlaceProposal.Status.REFUSED) {
            decision.notes().add(Violation.of(field.key(), "place-proposed", text));
        }
    }

    private void validate(PlaceValues after, Decision decision) {
        PlaceValidator.Findings findings = validator.check(after);
        decision.errors().addAll(findings.errors());
        decision.notes().addAll(findings.doubts());
    }

    /**
     * Tells if a source's record is older than what the same source has said before. Only two known dates can be
     * compared: a record without a date is taken, because nothing shows that it is older and some sources never date
     * theirs; so is any record of a source that has given no date yet. A record of the same day is taken: sources
     * correct themselves without moving the date. The date of a person's confirmation does not count, since what she
     * confirmed is protected field by field.
     *
     * @param said the record's date, or null
     * @param saidBefore the latest date that the source gave for the place, or null
     */
    static boolean older(LocalDate said, LocalDate saidBefore) {
        return said != null && saidBefore != null && said.isBefore(saidBefore);
    }

    /**
     * Decision on one record.
     *
     * @param applied fields that take the source's value; dates of groups take the date of the record
     * @param proposed fields for which a proposal is opened or changed
     * @param settled fields whose open proposal has become pointless
     * @param errors why the record is to be rejected; empty otherwise
     * @param notes what somebody should know
     */
    record Decision(
            Set<PlaceField> applied,
            Set<PlaceField> proposed,
            Set<PlaceField> settled,
            List<Violation> errors,
            List<Violation> notes) {

        PlaceValues after(PlaceValues before, PlaceValues said) {
            PlaceValues.Builder after = before.toBuilder();
            applied.forEach(field -> after.set(field, field.date() ? said.dateMaj() : said.get(field)));
            return AgePolicy.aged(after.build());
        }
    }

    /**
     * Why a record cannot be taken where it says, or where the place is now; null where it can.
     *
     * @param current null for a new place
     * @param allowed whether the caller may import into a commune
     */
    static Violation outside(PlaceValues incoming, PlaceValues current, LongPredicate allowed, CommuneLookup communes) {
        return Stream.of(incoming, current)
                .filter(values -> values != null && values.locality() != null)
                .map(values -> values.locality().communeId())
                .filter(commune -> !allowed.test(commune))
                .findFirst()
                .map(commune -> Violation.of("commune", "outside-territory", communes.name(commune)))
                .orElse(null);
    }
}
