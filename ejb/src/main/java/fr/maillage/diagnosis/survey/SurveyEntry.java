package fr.maillage.diagnosis.survey;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * A filled-in questionnaire as it comes.
 *
 * @param key by which the same one, sent again, is known
 * @param number the version of the questions that was read; null for the last one
 * @param answeredOn null for today
 * @param commune the code of the commune where who answers lives or works, such as com:93032
 * @param audience the code of a public; null where nothing is said
 * @param consent whether she agreed to what her answers serve
 * @param answers what was typed or ticked, by the names of the questions
 * @param receipt the digest of the code that opens and erases it; null for none
 */
public record SurveyEntry(
        String key,
        Integer number,
        LocalDate answeredOn,
        String commune,
        String audience,
        boolean consent,
        Map<String, List<String>> answers,
        String receipt) {

    /** The same, answered on another day; null for today. */
    SurveyEntry on(LocalDate day) {
        return new SurveyEntry(key, number, day, commune, audience, consent, answers, receipt);
    }
}
