package fr.maillage.diagnosis.finding;

import fr.maillage.diagnosis.persistence.SurveyWordsRepository;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.shared.ClockProducer;
import fr.maillage.shared.Parts;
import fr.maillage.shared.database.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Answers of single people to surveys in words of their own, once somebody has read them and lets them be shown. */
@ApplicationScoped
class AnswerEvidence implements EvidenceKind {

    private static final int MOST_WORDS = 10;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    @Inject
    private SurveyWordsRepository answers;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Override
    public String type() {
        return SurveyWordsRepository.KIND;
    }

    @Override
    public Set<UUID> known(Collection<UUID> ids) {
        return answers.known(ids);
    }

    /** By the survey, the day and the words, for who collects on the survey's territory. */
    @Override
    public Map<UUID, String> names(Collection<UUID> ids) {
        return caller.may(Permission.COLLECT)
                ? named(answers.shown(ids, caller.scope(Permission.COLLECT), ClockProducer.today(clock)))
                : Map.of();
    }

    @Override
    public Map<UUID, String> suggested(String words, int most) {
        if (!caller.may(Permission.COLLECT)) {
            return Map.of();
        }
        List<String> asked = Stream.of(Parts.of(words.toLowerCase(Locale.ROOT).strip(), " "))
                .filter(word -> !word.isEmpty())
                .limit(MOST_WORDS)
                .toList();
        return named(answers.meant(asked, caller.scope(Permission.COLLECT), ClockProducer.today(clock), most));
    }

    private static Map<UUID, String> named(List<Row> rows) {
        Map<UUID, String> names = new LinkedHashMap<>();
        rows.forEach(row -> names.put(
                row.uuid("uuid"),
                row.text("title") + ", " + DAY.format(row.day("answered_on")) + " – " + row.text("said")));
        return names;
    }
}
