package fr.maillage.committee.intake;

import fr.maillage.committee.BodyField;
import fr.maillage.committee.BodyKind;
import fr.maillage.committee.BodyLifecycle;
import fr.maillage.committee.BodyValidator;
import fr.maillage.committee.model.Body;
import fr.maillage.committee.persistence.BodyRepository;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.record.FieldValues;
import fr.maillage.shared.ClockProducer;
import fr.maillage.shared.Problem;
import fr.maillage.territory.TerritoryService;
import fr.maillage.territory.TerritoryView;
import fr.maillage.vocabulary.VocabularyService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Finds the body that rows of files name, or enters it. */
@ApplicationScoped
class BodyFinder {

    @Inject
    private BodyRepository bodies;

    @Inject
    private BodyLifecycle lifecycle;

    @Inject
    private TerritoryService territories;

    @Inject
    private VocabularyService vocabularies;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /**
     * The body of a name inside a territory, whose gatherings nobody else changes until the transaction has ended.
     *
     * @param territory a code; null where the rows do not say for which
     * @param dryRun true to enter none
     * @return null for one that a dry run would enter
     * @throws Problem INVALID on {@code body} or {@code territory}
     */
    public Body find(String name, String territory, boolean dryRun) {
        if (territory == null) {
            throw Problem.invalid("territory", "required", null);
        }
        TerritoryView where = territories
                .byCode(territory)
                .orElseThrow(() -> Problem.invalid("territory", "record.territory", territory));
        List<Body> named = bodies.named(Body.nameKey(name), where.id(), today());
        if (named.isEmpty() && !dryRun) {
            // Somebody may be entering it just now.
            bodies.lockNames();
            named = bodies.named(Body.nameKey(name), where.id(), today());
        }
        if (named.size() > 1) {
            throw Problem.invalid("body", "committee-body-twice", name, where.name());
        }
        if (named.isEmpty()) {
            return enter(name, where, dryRun);
        }
        Body body = named.get(0);
        if (body.archived()) {
            throw Problem.invalid("body", "committee-body-archived", name);
        }
        refuseOutside(body.territoryId(), name);
        return dryRun ? body : bodies.locked(body.uuid()).orElseThrow();
    }

    private Body enter(String name, TerritoryView where, boolean dryRun) {
        refuseOutside(where.id(), where.name());
        FieldValues<BodyField> values = BodyValidator.check(
                FieldValues.none(BodyField.class)
                        .with(BodyField.NAME, name)
                        .with(BodyField.KIND, BodyKind.COMMITTEE.code())
                        .with(BodyField.TERRITORY, where.code()),
                FieldValues.none(BodyField.class),
                vocabularies.all(),
                territories::byCode);
        return dryRun ? null : lifecycle.create(values, where);
    }

    private void refuseOutside(long territory, String name) {
        if (!caller.may(Permission.EDIT_COMMITTEE, territory)) {
            throw Problem.invalid("body", "outside-territory", name);
        }
    }

    private LocalDate today() {
        return ClockProducer.today(clock);
    }
}
