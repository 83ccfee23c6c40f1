package fr.maillage.diagnosis.intake;

import fr.maillage.committee.GatheringGroupRef;
import fr.maillage.committee.GatheringGroups;
import fr.maillage.diagnosis.collection.CollectionDesk;
import fr.maillage.diagnosis.collection.CollectionRef;
import fr.maillage.diagnosis.statement.StatementField;
import fr.maillage.identity.Permission;
import fr.maillage.shared.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The groups of gatherings that rows of statements name. */
@ApplicationScoped
class IntakeGroups {

    @Inject
    private GatheringGroups groups;

    @Inject
    private CollectionDesk collections;

    /** Looks each group up once for the rows of one call. */
    Now now() {
        return new Now();
    }

    /** The groups as they are while some rows are read. */
    final class Now {

        private final Map<List<String>, List<GatheringGroupRef>> groupsOf = new HashMap<>();
        private final Map<Long, Optional<CollectionRef>> homes = new HashMap<>();

        private Now() {}

        /** Says which group a row names, or refuses the row. */
        void saidBy(StatementIntake row, Found known, StatementPlan plan) {
            List<GatheringGroupRef> named = groupsOf.computeIfAbsent(
                    List.of(Objects.toString(row.gathering(), ""), row.group()),
                    k -> groups.find(Permission.COLLECT, row.gathering(), row.group()));
            List<GatheringGroupRef> meant = named.size() > 1 ? meant(named, row, known) : named;
            if (meant.size() == 1) {
                plan.saidBy(meant.get(0));
                belongs(meant.get(0), known).ifPresent(plan::refuse);
            } else if (named.size() > 1) {
                plan.refuse(Violation.of("group", "diagnosis-statement-group-ambiguous", row.group()));
            } else if (row.gathering() == null) {
                plan.refuse(Violation.of("group", "diagnosis-statement-group", row.group()));
            } else {
                plan.refuse(Violation.of("group", "diagnosis-statement-group-elsewhere", row.group(), row.gathering()));
            }
        }

        /** A group belongs to one collection: one of another is not meant, or the other collection is. */
        private Optional<Violation> belongs(GatheringGroupRef group, Found known) {
            CollectionRef into = known.into().known();
            return homes.computeIfAbsent(
                            group.key(),
                            k -> Optional.ofNullable(
                                    collections.ofGroups(List.of(k)).get(k)))
                    .filter(home -> into == null || home.key() != into.key())
                    .map(home -> Violation.of("group", "diagnosis-collection-of-group", group.code(), home.title()));
        }

        /**
         * Bodies may give their gatherings the same codes: then the day tells them apart, or the territory that the file is
         * for.
         */
        private List<GatheringGroupRef> meant(List<GatheringGroupRef> named, StatementIntake row, Found known) {
            String day = row.values().text(StatementField.SAID_ON);
            List<GatheringGroupRef> thatDay = named.stream()
                    .filter(g -> g.heldOn().toString().equals(day))
                    .toList();
            return thatDay.size() < 2
                    ? thatDay
                    : thatDay.stream()
                            .filter(g -> known.within() != null && g.territoryKey() == known.within())
                            .toList();
        }
    }
}
