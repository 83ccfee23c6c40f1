package fr.maillage.web.deployment.desk;

import fr.maillage.deployment.desk.DeskDimension;
import fr.maillage.deployment.desk.DeskFigures;
import fr.maillage.deployment.desk.DeskPart;
import java.util.List;
import java.util.function.BiFunction;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Counts of orientation desks, as programs read them. */
@Schema(name = "Desks")
public record DeskDocument(
        @Schema(description = "Who came, each as often as she came; absent where it is not told")
        Long people,

        @Schema(description = "Who was sent nowhere; absent where it is not told")
        Long unmet,

        @Schema(description = "The first month first") List<Part> byMonth,

        @Schema(description = "By commune of the desk") List<Part> byCommune,

        List<Part> byNeed,

        @Schema(description = "The needs of those who were sent nowhere")
        List<Part> byUnmet,

        List<Part> byEquipment,

        @Schema(description = "By ease with French") List<Part> byEase,

        @Schema(description = "To a place, to a network, or nowhere")
        List<Part> byDirection,

        List<Part> byPlace,
        List<Part> byNetwork) {

    @Schema(name = "DeskPart")
    public record Part(
            @Schema(description = "Several values that are told together have plus signs between them")
            String code,

            String name,

            long people) {}

    /** @param names what a part of a dimension is called */
    public static DeskDocument of(DeskFigures figures, BiFunction<DeskDimension, DeskPart, String> names) {
        return new DeskDocument(
                figures.people(),
                figures.unmet(),
                figures.months().stream().map(DeskDocument::whole).toList(),
                figures.communes().stream().map(DeskDocument::whole).toList(),
                parts(figures, DeskDimension.NEED, names),
                parts(figures, DeskDimension.UNMET, names),
                parts(figures, DeskDimension.EQUIPMENT, names),
                parts(figures, DeskDimension.EASE, names),
                parts(figures, DeskDimension.DIRECTION, names),
                parts(figures, DeskDimension.PLACE, names),
                parts(figures, DeskDimension.NETWORK, names));
    }

    private static Part whole(DeskPart part) {
        return new Part(part.code(), part.name(), part.people());
    }

    private static List<Part> parts(
            DeskFigures figures, DeskDimension dimension, BiFunction<DeskDimension, DeskPart, String> names) {
        return figures.by(dimension).stream()
                .map(part -> new Part(part.code(), names.apply(dimension, part), part.people()))
                .toList();
    }
}
