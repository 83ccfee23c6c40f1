package fr.maillage.diagnosis.statement;

import fr.maillage.diagnosis.model.Respondent;
import fr.maillage.diagnosis.persistence.RespondentRepository;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.record.FieldValues;
import fr.maillage.shared.AuditTrail;
import fr.maillage.shared.ClockProducer;
import fr.maillage.shared.Problem;
import fr.maillage.territory.TerritoryService;
import fr.maillage.territory.TerritoryView;
import fr.maillage.vocabulary.VocabularyService;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** Residents who were asked. No name of theirs is ever kept. */
@Stateless
public class RespondentService {

    @Inject
    private RespondentRepository respondents;

    @Inject
    private RespondentHomes homes;

    @Inject
    private TerritoryService territories;

    @Inject
    private VocabularyService vocabularies;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /**
     * Enters a respondent, before what she said.
     *
     * @return her identifier
     * @throws Problem INVALID with one violation per wrong field; DENIED without COLLECT on her commune
     */
    public UUID create(FieldValues<RespondentField> input) {
        caller.require(Permission.COLLECT);
        LocalDate today = LocalDate.now(clock.withZone(ClockProducer.PARIS));
        FieldValues<RespondentField> values =
                RespondentValidator.check(input, FieldValues.none(RespondentField.class), vocabularies.all(), today);
        RespondentHome home = homes.of(values.text(RespondentField.TERRITORY));
        caller.require(Permission.COLLECT, home.commune());
        OffsetDateTime now = OffsetDateTime.now(clock).truncatedTo(ChronoUnit.MICROS);
        Respondent respondent = new Respondent(UUID.randomUUID(), null, now);
        respondent.describe(values, home.commune(), home.qpv(), now);
        respondents.add(respondent);
        respondents.flush();
        audit.record(StatementTrail.line("create", respondent));
        return respondent.uuid();
    }

    /**
     * A respondent.
     *
     * @throws Problem NOT_FOUND; DENIED without COLLECT on her commune
     */
    public RespondentView get(UUID id) {
        caller.require(Permission.COLLECT);
        Respondent found = respondents.byUuid(id).orElseThrow(() -> Problem.notFound("respondent", String.valueOf(id)));
        caller.require(Permission.COLLECT, found.communeId());
        return new RespondentView(
                found.uuid(),
                found.values(),
                territories.byId(found.communeId()).map(TerritoryView::name).orElse(""));
    }
}
