package fr.maillage.web.diagnosis.compare;

import fr.maillage.diagnosis.compare.ComparedTheme;
import fr.maillage.diagnosis.compare.Shares;
import fr.maillage.diagnosis.compare.SideBySide;
import fr.maillage.diagnosis.compare.ThemeVoices;
import fr.maillage.diagnosis.statement.Nature;
import jakarta.json.bind.annotation.JsonbProperty;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Statements of professionals and residents, side by side, in the API. */
@Schema(name = "SideBySide", description = "What professionals' groups and residents said, theme by theme")
public record SideBySideDocument(
        @Schema(description = "Groups of professionals in the selection")
        int groups,

        @Schema(description = "Residents in the selection; null where they are hidden")
        Integer respondents,

        @Schema(description = "The share in percent from which a side is said to raise a theme")
        BigDecimal threshold,

        List<Theme> themes,

        @Schema(description = "Kendall's tau-b over the themes that a side raises; null where it cannot be told")
        BigDecimal tau,

        @Schema(description = "What stands out") String sentence,
        @Schema(description = "What the counts can bear") String caution,

        @Schema(description = "Whether residents are counted as they stand today, which is not to be published")
        boolean live,

        @Schema(
                description =
                        "The day of the last edition that counted residents here; null where there is none, or live")
        LocalDate releasedOn) {

    private static final int TAU_DECIMALS = 3;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** A theme by one nature of what was said. */
    @Schema(name = "SideBySideTheme")
    public record Theme(
            @Schema(description = "The code of a theme of the first level")
            String theme,

            String name,

            @Schema(description = "observation, need or proposal")
            String nature,

            Professionals professionals,
            Residents residents,

            @Schema(
                    name = "class",
                    description = "shared, professionals-only, residents-only, opposite, too-few or"
                            + " same-observation-different-proposals; for observations, null otherwise")
            @JsonbProperty("class")
            String agreement) {}

    /** The side of the professionals. */
    @Schema(name = "SideOfProfessionals")
    public record Professionals(
            int groups,
            int of,

            @Schema(description = "In percent, to one decimal")
            BigDecimal share,

            @Schema(description = "1 for the highest count; of observations only")
            Integer rank,

            @Schema(description = "Groups by the code of a proposal; of proposals only")
            Map<String, Integer> proposals) {}

    /** The side of the residents. */
    @Schema(name = "SideOfResidents")
    public record Residents(
            @Schema(description = "Null where it is hidden") Integer respondents,

            @Schema(description = "Of how many, counted in the same editions; null where it is hidden")
            Integer of,

            @Schema(description = "In percent, to one decimal")
            BigDecimal share,

            @Schema(description = "1 for the highest count; of observations only")
            Integer rank,

            @Schema(
                    description =
                            "Residents by the code of a proposal; of proposals only, without those that are hidden")
            Map<String, Integer> proposals,

            @Schema(
                    description =
                            "Whether the count is not told: none was released, or it is told together with other places")
            boolean hidden) {}

    static SideBySideDocument of(SideBySide both, SideBySideWords words) {
        return new SideBySideDocument(
                both.groups(),
                both.hidden().hidesAll() ? null : both.respondents(),
                BigDecimal.valueOf(both.threshold()).multiply(HUNDRED).setScale(0, RoundingMode.HALF_UP),
                both.themes().stream()
                        .flatMap(theme -> natures(both, theme, words))
                        .toList(),
                both.tau() == null ? null : BigDecimal.valueOf(both.tau()).setScale(TAU_DECIMALS, RoundingMode.HALF_UP),
                String.join(" ", words.sentences()),
                words.caution(),
                both.live(),
                both.releasedOn());
    }

    private static Stream<Theme> natures(SideBySide both, ComparedTheme theme, SideBySideWords words) {
        return Stream.of(Nature.values())
                .filter(nature -> said(theme.counts().professionals(), nature)
                        || said(theme.counts().residents(), nature))
                .map(nature -> row(both, theme, nature, words));
    }

    private static Theme row(SideBySide both, ComparedTheme theme, Nature nature, SideBySideWords words) {
        boolean observed = nature == Nature.OBSERVATION;
        ThemeVoices professionals = theme.counts().professionals();
        int groups = units(professionals, nature);
        int respondents = units(theme.counts().residents(), nature);
        return new Theme(
                theme.counts().theme(),
                words.name(theme.counts().theme()),
                nature.code(),
                new Professionals(
                        groups,
                        both.groups(),
                        Shares.percent(groups, both.groups(), 1),
                        observed ? theme.professionalRank() : null,
                        proposals(professionals, nature)),
                residents(both, theme, nature, respondents),
                observed
                                && theme.agreement() != null
                                && !both.hidden().hidesClass(theme.counts().theme())
                        ? theme.agreement().code()
                        : null);
    }

    private static Residents residents(SideBySide both, ComparedTheme theme, Nature nature, int units) {
        String code = theme.counts().theme();
        Map<String, Integer> proposals = proposals(theme.counts().residents(), nature);
        if (proposals != null) {
            proposals.keySet().removeIf(proposal -> both.hidden().hides(code, proposal));
        }
        boolean hidden = both.hidden().hides(code, nature.code());
        int of = theme.counts().residents().of(nature, both.respondents());
        return new Residents(
                hidden ? null : units,
                hidden ? null : of,
                hidden ? null : Shares.percent(units, of, 1),
                ranked(both) && nature == Nature.OBSERVATION ? theme.residentRank() : null,
                proposals,
                hidden);
    }

    /** Tells whether residents' ranks are told: what they observed about each theme is. */
    private static boolean ranked(SideBySide both) {
        return both.themes().stream()
                .noneMatch(theme -> both.hidden().hidesClass(theme.counts().theme()));
    }

    /** Tells whether a side said something; of what it proposed, the single proposals may be told alone. */
    private static boolean said(ThemeVoices voices, Nature nature) {
        return units(voices, nature) > 0
                || nature == Nature.PROPOSAL && !voices.proposals().isEmpty();
    }

    private static int units(ThemeVoices voices, Nature nature) {
        return switch (nature) {
            case OBSERVATION -> voices.observing();
            case NEED -> voices.needing();
            case PROPOSAL -> voices.proposing();
        };
    }

    private static Map<String, Integer> proposals(ThemeVoices voices, Nature nature) {
        return nature == Nature.PROPOSAL ? new TreeMap<>(voices.proposals()) : null;
    }
}
