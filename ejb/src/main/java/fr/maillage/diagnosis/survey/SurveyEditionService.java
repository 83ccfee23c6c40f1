package fr.maillage.diagnosis.survey;

import fr.maillage.diagnosis.model.Survey;
import fr.maillage.diagnosis.persistence.SurveyEditionRepository;
import fr.maillage.diagnosis.persistence.SurveyRepository;
import fr.maillage.diagnosis.persistence.SurveyResultRepository;
import fr.maillage.diagnosis.survey.form.Question;
import fr.maillage.diagnosis.survey.form.SurveyForm;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.shared.ClockProducer;
import fr.maillage.shared.Problem;
import fr.maillage.shared.ReleasePolicy;
import fr.maillage.territory.TerritoryService;
import fr.maillage.territory.TerritoryView;
import fr.maillage.told.ToldCount;
import fr.maillage.told.ToldRegister;
import fr.maillage.vocabulary.Vocabulary;
import fr.maillage.vocabulary.VocabularyService;
import fr.maillage.vocabulary.VocabularyTerm;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;

/**
 * Releases what was answered to a survey to whoever may not read single answers: an edition counts those that have not been
 * counted before, and what it told stays, whatever is erased or forgotten afterwards.
 */
@Stateless
public class SurveyEditionService {

    @Inject
    private SurveyRepository surveys;

    @Inject
    private SurveyEditionRepository editions;

    @Inject
    private SurveyResultRepository results;

    @Inject
    private SurveyCounter counter;

    @Inject
    private SurveyLifecycle lifecycle;

    @Inject
    private ToldRegister register;

    @Inject
    private VocabularyService vocabularies;

    @Inject
    private TerritoryService territories;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /**
     * Tells what an edition would tell.
     *
     * @throws Problem DENIED without EDIT_DIAGNOSIS on the survey's territory; NOT_FOUND
     */
    public SurveyPreview preview(UUID id) {
        caller.require(Permission.EDIT_DIAGNOSIS);
        Survey survey = lifecycle.find(id);
        caller.require(Permission.EDIT_DIAGNOSIS, survey.territoryId());
        SurveyForm form = counter.form(survey);
        SurveyCounts counts = counter.counts(survey, form, SurveyResultRepository.WAITING);
        int number = next(survey);
        ToldSurvey told =
                new ToldSurvey(List.of(edition(survey, number, counts.all())), draft(survey, form, counts, number));
        List<Long> hidden = counts.people().keySet().stream()
                .filter(commune ->
                        commune != survey.territoryId() && !told.communes().containsKey(commune))
                .toList();
        return new SurveyPreview(
                counts.all(),
                territories.byIds(hidden).values().stream()
                        .map(TerritoryView::name)
                        .sorted()
                        .toList(),
                form.asked()
                        .filter(question -> counts.answered(question) > 0 && !each(question, told))
                        .map(Question::label)
                        .toList());
    }

    /** Tells whether each answer to a question would be told by itself. */
    private static boolean each(Question question, ToldSurvey told) {
        List<SurveyResults.Part> parts = SurveyParts.of(question, told);
        boolean listed = question.kind().listed() || SurveyCounts.ordered(question);
        return listed
                ? !parts.isEmpty()
                        && parts.stream()
                                .allMatch(part ->
                                        part.people() != null && part.codes().size() < 2 && single(part))
                : told.answered(question) != null;
    }

    private static boolean single(SurveyResults.Part part) {
        return part.codes().isEmpty() || !part.none();
    }

    /**
     * Releases an edition: whoever waits is counted, once and for all.
     *
     * @throws Problem CONFLICT where fewer than five answers wait, and for an archived survey; DENIED without EDIT_DIAGNOSIS on
     *     its territory; NOT_FOUND
     */
    public SurveyEdition release(UUID id) {
        return release(lifecycle.held(id));
    }

    /**
     * Releases the next survey that is over and has enough answers of which nothing was told. Asks for no right: the job is the
     * server's.
     *
     * @return whether there was one
     */
    public boolean releaseNext() {
        Optional<Survey> due = editions.due(ClockProducer.today(clock)).flatMap(id -> surveys.locked(id));
        due.filter(survey -> results.answers(survey.id(), SurveyResultRepository.WAITING) >= ReleasePolicy.LEAST)
                .ifPresent(this::release);
        return due.isPresent();
    }

    private SurveyEdition release(Survey survey) {
        int number = next(survey);
        int people = editions.count(survey.id(), number);
        if (people < ReleasePolicy.LEAST) {
            throw Problem.of(Problem.Kind.CONFLICT, null, "diagnosis-survey-few", survey.title());
        }
        SurveyForm form = counter.form(survey);
        SurveyEdition edition = edition(survey, number, people);
        editions.add(survey.id(), edition);
        register.keep(
                SurveyEditionRepository.subject(survey.id()),
                draft(survey, form, counter.counts(survey, form, number), number),
                edition.day());
        lifecycle.record(survey, "release", List.of());
        return edition;
    }

    private List<ToldCount> draft(Survey survey, SurveyForm form, SurveyCounts counts, int number) {
        return SurveyTelling.tell(
                form,
                vocabularies.all().terms(Vocabulary.AUDIENCE).stream()
                        .map(VocabularyTerm::code)
                        .toList(),
                counts,
                survey.territoryId(),
                number,
                new Random(survey.id() * 31 + number));
    }

    private int next(Survey survey) {
        return editions.of(survey.id()).size() + 1;
    }

    private SurveyEdition edition(Survey survey, int number, int people) {
        return new SurveyEdition(number, survey.territoryId(), ClockProducer.today(clock), people);
    }
}
