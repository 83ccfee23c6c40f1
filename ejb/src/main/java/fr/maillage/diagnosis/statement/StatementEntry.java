package fr.maillage.diagnosis.statement;

import fr.maillage.diagnosis.model.Respondent;
import fr.maillage.diagnosis.model.Statement;
import fr.maillage.diagnosis.persistence.RespondentRepository;
import fr.maillage.diagnosis.theme.ThemeService;
import fr.maillage.diagnosis.theme.ThemeTree;
import fr.maillage.record.FieldValues;
import fr.maillage.shared.AuditTrail;
import fr.maillage.shared.Problem;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongConsumer;
import java.util.function.ToLongBiFunction;

/** Enters respondents and statements one by one, for services that have asked for the rights, or for the link. */
@ApplicationScoped
public class StatementEntry {

    private RespondentRepository respondents;
    private StatementChecks checks;
    private StatementLifecycle lifecycle;
    private AuditTrail audit;
    private Clock clock;

    @EJB
    private ThemeService themes;

    /** For the proxy only. */
    protected StatementEntry() {}

    @Inject
    public StatementEntry(
            RespondentRepository respondents,
            StatementChecks checks,
            StatementLifecycle lifecycle,
            AuditTrail audit,
            Clock clock) {
        this.respondents = respondents;
        this.checks = checks;
        this.lifecycle = lifecycle;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Enters a respondent.
     *
     * @param mayLive refuses the key of a commune that is not the caller's by throwing
     * @param into the key of the collection to which somebody belongs of that commune who was met on that day
     * @throws Problem INVALID with one violation per wrong field; what {@code mayLive} throws
     */
    public Respondent respondent(
            FieldValues<RespondentField> input, LongConsumer mayLive, ToLongBiFunction<Long, LocalDate> into) {
        FieldValues<RespondentField> values = checks.now(themes.tree()).respondent(input, Optional.empty());
        RespondentHome home = checks.home(values.text(RespondentField.TERRITORY));
        mayLive.accept(home.commune());
        OffsetDateTime now = OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MICROS);
        long collection = into.applyAsLong(home.commune(), LocalDate.parse(values.text(RespondentField.MET_ON)));
        Respondent respondent = new Respondent(UUID.randomUUID(), null, collection, now);
        respondent.describe(values, home.commune(), home.qpv(), now);
        respondents.add(respondent);
        respondents.flush();
        audit.record(StatementTrail.line("create", respondent));
        return respondent;
    }

    /**
     * Enters what somebody said.
     *
     * @throws Problem INVALID with one violation per wrong field
     */
    public Statement statement(Speaker speaker, FieldValues<StatementField> input) {
        ThemeTree tree = themes.treeFor(input.list(StatementField.THEMES));
        FieldValues<StatementField> values = checks.now(tree).statement(input, FieldValues.none(StatementField.class));
        return lifecycle.create(speaker, values, tree);
    }
}
