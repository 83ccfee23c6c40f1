package fr.maillage.diagnosis.survey;

import fr.maillage.diagnosis.link.LinkedLifecycle;
import fr.maillage.diagnosis.model.Survey;
import fr.maillage.diagnosis.persistence.SurveyRepository;
import fr.maillage.identity.Caller;
import fr.maillage.notification.LinkSigner;
import fr.maillage.record.FieldValues;
import fr.maillage.shared.AuditTrail;
import fr.maillage.shared.PlainText;
import fr.maillage.territory.TerritoryView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import java.util.stream.Stream;

/** Writes surveys and their links. */
@ApplicationScoped
public class SurveyLifecycle extends LinkedLifecycle<Survey> {

    /** For the proxy only. */
    protected SurveyLifecycle() {}

    @Inject
    public SurveyLifecycle(SurveyRepository surveys, LinkSigner signer, Caller caller, AuditTrail audit, Clock clock) {
        super(surveys, signer, caller, audit, clock);
    }

    public Survey create(FieldValues<SurveyField> values, TerritoryView territory) {
        Survey survey = new Survey(UUID.randomUUID(), now());
        link(survey);
        return create(
                survey,
                () -> survey.describe(values, territory.id(), words(values, territory)),
                () -> {},
                FieldValues.none(SurveyField.class).changes(values));
    }

    public void update(
            Survey survey, FieldValues<SurveyField> before, FieldValues<SurveyField> after, TerritoryView territory) {
        update(
                survey,
                () -> survey.describe(after, territory.id(), words(after, territory)),
                () -> {},
                before.changes(after));
    }

    private static String words(FieldValues<SurveyField> values, TerritoryView territory) {
        return PlainText.searched(Stream.of(values.text(SurveyField.TITLE), territory.name()));
    }
}
