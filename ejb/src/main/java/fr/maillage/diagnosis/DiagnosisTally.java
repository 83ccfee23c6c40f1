package fr.maillage.diagnosis;

import fr.maillage.diagnosis.compare.ResidentsReader;
import fr.maillage.diagnosis.compare.SharedThemes;
import fr.maillage.diagnosis.persistence.DiagnosisIndicatorQueries.Tally;
import fr.maillage.diagnosis.street.StreetGoals;
import fr.maillage.diagnosis.survey.SurveyTurnout;
import fr.maillage.indicator.IndicatorReasons;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Figures of those whom the diagnosis met, for indicators. Each figure is one that pages and reports tell already, or a sum of
 * such: the rule on small counts needs no second form, in SQL.
 */
@ApplicationScoped
public class DiagnosisTally {

    static final String MET = "resident-met";
    static final String SURVEYED = "survey-answered";
    static final String SHARED = "theme-shared";

    @Inject
    private ResidentsReader residents;

    @Inject
    private StreetGoals street;

    @Inject
    private SurveyTurnout surveys;

    @Inject
    private SharedThemes themes;

    /** Gives the figures that are told on a day; territories of which there is nothing to tell are absent. */
    List<Tally> of(LocalDate day) {
        List<Tally> tallies = new ArrayList<>();
        Map<Long, Optional<Integer>> met = residents.met(day);
        Map<Long, Long> wanted = street.wanted(day);
        Set<Long> places = new TreeSet<>(met.keySet());
        places.addAll(wanted.keySet());
        for (Long place : places) {
            Long people = met.getOrDefault(place, Optional.empty())
                    .map(Integer::longValue)
                    .orElse(null);
            tallies.add(tally(MET, place, "", people, wanted.get(place)));
        }
        surveys.of(day)
                .forEach((cell, count) -> tallies.add(
                        tally(SURVEYED, cell.territory(), cell.audience(), count.people(), count.wanted())));
        themes.of(day)
                .forEach((place, found) -> tallies.add(tally(
                        SHARED,
                        place,
                        "",
                        found.map(shared -> (long) shared.shared()).orElse(null),
                        found.map(shared -> (long) shared.compared()).orElse(null))));
        return tallies;
    }

    private static Tally tally(String indicator, long territory, String dimension, Long numerator, Long denominator) {
        return new Tally(
                indicator,
                territory,
                dimension,
                numerator,
                denominator,
                numerator == null ? IndicatorReasons.TOO_FEW : null);
    }
}
