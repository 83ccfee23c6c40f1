package fr.maillage.diagnosis.survey;

import fr.maillage.diagnosis.model.Survey;
import fr.maillage.diagnosis.persistence.SurveyRepository;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.notification.LinkSigner;
import fr.maillage.record.FieldValues;
import fr.maillage.record.RecordLifecycle;
import fr.maillage.shared.AuditTrail;
import fr.maillage.shared.PlainText;
import fr.maillage.territory.TerritoryView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Writes surveys and their links. */
@ApplicationScoped
public class SurveyLifecycle extends RecordLifecycle<Survey> {

    private LinkSigner signer;

    /** For the proxy only. */
    protected SurveyLifecycle() {}

    @Inject
    public SurveyLifecycle(SurveyRepository surveys, LinkSigner signer, Caller caller, AuditTrail audit, Clock clock) {
        super(surveys, Permission.EDIT_DIAGNOSIS, caller, audit, clock);
        this.signer = signer;
    }

    @Override
    protected long territory(Survey survey) {
        return survey.territoryId();
    }

    @Override
    protected String label(Survey survey) {
        return survey.title();
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

    /** Gives a survey another link; the old one leads nowhere from now on. */
    public void renewLink(Survey survey) {
        link(survey);
        survey.touch(now());
        record(survey, "renew-link", List.of());
    }

    /** The secret of a survey's link. */
    public String secret(Survey survey) {
        return signer.secret(survey.linkSeed());
    }

    private void link(Survey survey) {
        UUID seed = UUID.randomUUID();
        survey.linkBy(seed, LinkSigner.digest(signer.secret(seed)));
    }

    private static String words(FieldValues<SurveyField> values, TerritoryView territory) {
        return PlainText.searched(Stream.of(values.text(SurveyField.TITLE), territory.name()));
    }
}
