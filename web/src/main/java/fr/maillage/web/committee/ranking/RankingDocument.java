package fr.maillage.web.committee.ranking;

import fr.maillage.committee.ranking.RankingDetail;
import fr.maillage.committee.ranking.RankingOption;
import fr.maillage.committee.ranking.RankingResult;
import fr.maillage.shared.RecordRef;
import fr.maillage.web.shared.Identifiers;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A ranking in the API. What a program cannot set is ignored when it is sent. */
@Schema(name = "Ranking", description = "That the members of a body are asked what comes first, and what they said")
public class RankingDocument {

    @Schema(readOnly = true)
    public UUID id;

    @Schema(description = "Identifier of the body")
    public String body;

    public String question;

    @Schema(description = "Last day for answers, YYYY-MM-DD")
    public String closesOn;

    @Schema(description = "2 to 12, as members see them")
    public List<Option> options;

    @Schema(readOnly = true, description = "How many are asked")
    public Long asked;

    @Schema(readOnly = true, description = "How many of them have answered")
    public Long answered;

    @Schema(readOnly = true, description = "By the count of Borda, the one with most points first")
    public List<Result> results;

    /** Something to rank. */
    @Schema(name = "RankingOption")
    public static class Option {

        public String label;

        @Schema(description = "Kind of the record that it is about, such as finding; left out for words only")
        public String kind;

        @Schema(description = "Identifier of that record")
        public String record;

        RankingOption option() {
            UUID about = kind == null || record == null ? null : Identifiers.of("record", record);
            return new RankingOption(0, label == null ? "" : label, about == null ? null : new RecordRef(kind, about));
        }

        static Option of(RankingOption option) {
            Option document = new Option();
            document.label = option.label();
            if (option.record() != null) {
                document.kind = option.record().type();
                document.record = option.record().id().toString();
            }
            return document;
        }
    }

    /** Result of an option. */
    @Schema(name = "RankingResult")
    public record Result(String label, int place, long points, Double mean, long firsts) {

        static Result of(RankingResult result) {
            return new Result(result.option().label(), result.place(), result.points(), result.mean(), result.firsts());
        }
    }

    /** Lists what is to be ranked; never null. */
    List<RankingOption> said() {
        return options == null
                ? List.of()
                : options.stream().map(Option::option).toList();
    }

    static RankingDocument of(RankingDetail detail) {
        RankingDocument document = new RankingDocument();
        document.id = detail.ranking().id();
        document.body = detail.ranking().body().toString();
        document.question = detail.ranking().question();
        document.closesOn = detail.ranking().closesOn().toString();
        document.options = detail.results().stream()
                .map(RankingResult::option)
                .sorted(Comparator.comparingInt(RankingOption::number))
                .map(Option::of)
                .toList();
        document.asked = detail.ranking().asked();
        document.answered = detail.ranking().answered();
        document.results = detail.results().stream().map(Result::of).toList();
        return document;
    }
}
