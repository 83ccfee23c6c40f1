package fr.maillage.diagnosis.survey;

import fr.maillage.diagnosis.model.Survey;
import fr.maillage.diagnosis.model.SurveyAnswer;
import fr.maillage.diagnosis.persistence.ReceiptRepository;
import fr.maillage.diagnosis.persistence.SurveyAnswerRepository;
import fr.maillage.diagnosis.persistence.SurveyRepository;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.notification.LinkSigner;
import fr.maillage.shared.ClockProducer;
import fr.maillage.shared.Problem;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * Answers of people: by the public link, which alone authorises, or to an interviewer, who needs COLLECT on the survey's
 * territory. Whoever calls it for the link limits how often one may try.
 */
@Stateless
public class SurveyAnswerService {

    static final String OPEN = "open";

    @Inject
    private SurveyRepository surveys;

    @Inject
    private SurveyAnswerRepository answers;

    @Inject
    private ReceiptRepository erased;

    @Inject
    private SurveySheets sheets;

    @Inject
    private SurveyLifecycle lifecycle;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /**
     * Gives the sheet that a link shows; changes nothing.
     *
     * @throws Problem NOT_FOUND for a link that was made up, renewed or whose survey is archived
     */
    public SurveySheet open(String secret) {
        return sheets.of(surveys.byLink(LinkSigner.digest(secret)).orElseThrow(SurveyAnswerService::nowhere), null);
    }

    /**
     * Takes what somebody answers by the link, as of today whatever day it names; once, however often it is sent.
     *
     * @return whether it is new; not where she who sent it has erased it meanwhile
     * @throws Problem NOT_FOUND as {@link #open}; CONFLICT (diagnosis.survey.<state>) unless the survey is open; INVALID
     *     with one violation per wrong answer, on {@code commune}, {@code audience}, {@code consent} or {@code q-<name>}
     */
    public boolean take(String secret, SurveyEntry entry) {
        Survey survey = surveys.lockedByLink(LinkSigner.digest(secret)).orElseThrow(SurveyAnswerService::nowhere);
        SurveySheet sheet = sheets.of(survey, entry.number());
        if (!sheet.open()) {
            throw Problem.of(Problem.Kind.CONFLICT, null, "diagnosis.survey." + sheet.state(), null);
        }
        return take(survey, sheet, entry.on(null), SurveyAnswer.LINK);
    }

    /**
     * Gives the sheet that an interviewer reads out.
     *
     * @throws Problem DENIED without COLLECT on its territory; CONFLICT for an archived survey; NOT_FOUND
     */
    public SurveySheet sheet(UUID id) {
        return sheets.of(collected(lifecycle.find(id)), null);
    }

    /**
     * Takes what somebody answered to an interviewer or on paper, until any day.
     *
     * @throws Problem as {@link #sheet} and {@link #take(String, SurveyEntry)}
     */
    public boolean enter(UUID id, SurveyEntry entry) {
        Survey survey = collected(surveys.locked(id).orElseThrow(() -> Problem.notFound("diagnosis.survey", null)));
        return take(survey, sheets.of(survey, entry.number()), entry, SurveyAnswer.INTERVIEWER);
    }

    private Survey collected(Survey survey) {
        caller.require(Permission.COLLECT, survey.territoryId());
        lifecycle.requireActive(survey);
        return survey;
    }

    private boolean take(Survey survey, SurveySheet sheet, SurveyEntry entry, String source) {
        if (sheet.number() == 0) {
            throw Problem.of(Problem.Kind.CONFLICT, null, "diagnosis.survey.empty", null);
        }
        boolean gone = entry.receipt() != null && erased.has(entry.receipt());
        if (gone || answers.known(survey.id(), Set.of(entry.key())).contains(entry.key())) {
            return false;
        }
        SurveyChecked checked = SurveyChecks.check(sheet, entry, today());
        if (!checked.wrong().isEmpty()) {
            throw Problem.invalid(checked.wrong());
        }
        LocalDate day = entry.answeredOn() == null ? today() : entry.answeredOn();
        answers.add(
                new SurveyAnswer(
                        answers.form(survey.id(), sheet.number()).orElseThrow(),
                        entry.key(),
                        source,
                        day,
                        checked.commune(),
                        checked.audience(),
                        entry.receipt(),
                        lifecycle.now()),
                checked.answers(),
                SurveyChecks.words(sheet.form()));
        surveys.flush();
        return true;
    }

    private LocalDate today() {
        return ClockProducer.today(clock);
    }

    private static Problem nowhere() {
        return Problem.notFound("link", null);
    }
}
