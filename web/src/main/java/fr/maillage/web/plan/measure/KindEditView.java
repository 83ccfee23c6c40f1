package fr.maillage.web.plan.measure;

import fr.maillage.plan.figure.KindMeasures;
import fr.maillage.plan.figure.KindMeasures.Ask;
import fr.maillage.plan.figure.Measure;
import fr.maillage.plan.figure.MeasureEditorService;
import fr.maillage.plan.figure.MeasureUse;
import fr.maillage.plan.figure.Tally;
import fr.maillage.shared.Problem;
import fr.maillage.web.shared.LanguageView;
import fr.maillage.web.shared.Notice;
import fr.maillage.web.shared.WebPatterns;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which counts one kind of action asks for: a place for each that it asks for, none for the others. */
@Named
@ViewScoped
public class KindEditView implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int LAST_PLACE = 99;

    @Inject
    private transient MeasureEditorService measures;

    @Inject
    private transient LanguageView language;

    private String kind;
    private String label;
    private String main;
    private boolean active;
    private ArrayList<Ask> seen;
    private ArrayList<Line> lines;

    /** A count that may be asked for. */
    public static final class Line implements Serializable {

        private static final long serialVersionUID = 1L;

        private final Measure measure;
        private final String label;
        private final long figures;
        private String place;
        private boolean bySession;

        private Line(Measure measure, String label, long figures, String place, boolean bySession) {
            this.measure = measure;
            this.label = label;
            this.figures = figures;
            this.place = place;
            this.bySession = bySession;
        }

        public Measure getMeasure() {
            return measure;
        }

        public String getLabel() {
            return label;
        }

        public long getFigures() {
            return figures;
        }

        /** From 1; blank where the kind does not ask for it. */
        public String getPlace() {
            return place;
        }

        public void setPlace(String place) {
            this.place = place;
        }

        /** Tells if it is asked for session by session. */
        public boolean isBySession() {
            return bySession;
        }

        public void setBySession(boolean bySession) {
            this.bySession = bySession;
        }

        /** Tells if sessions add up to it. */
        public boolean isSummed() {
            return measure.tally() == Tally.SUM;
        }
    }

    /** Reads the kind that the address names. */
    public void open() {
        if (lines != null) {
            return;
        }
        KindMeasures known = measures.kind(kind);
        label = known.kind().label(language.getTag());
        active = known.kind().active();
        seen = new ArrayList<>(known.asks());
        Map<String, Integer> places = new HashMap<>();
        for (Ask ask : seen) {
            places.put(ask.measure(), places.size() + 1);
            if (ask.main()) {
                main = ask.measure();
            }
        }
        lines = new ArrayList<>(measures.measures().stream()
                .sorted(Comparator.comparing(
                        use -> places.getOrDefault(use.measure().code(), Integer.MAX_VALUE)))
                .map(use -> line(use, places.get(use.measure().code())))
                .toList());
    }

    private Line line(MeasureUse use, Integer place) {
        Measure measure = use.measure();
        return new Line(
                measure,
                measure.label(language.getTag()),
                use.figures(),
                place == null ? "" : place.toString(),
                seen.stream().anyMatch(ask -> ask.bySession() && ask.measure().equals(measure.code())));
    }

    public String save() {
        Map<Line, Integer> places = new HashMap<>();
        for (Line line : lines) {
            if (line.place != null && !line.place.isBlank()) {
                places.put(line, place(line));
            }
        }
        List<Ask> wanted = lines.stream()
                .filter(places::containsKey)
                .sorted(Comparator.comparing(places::get))
                .map(line -> new Ask(line.measure.code(), line.measure.code().equals(main), line.bySession))
                .toList();
        measures.ask(kind, seen, wanted);
        Notice.success("plan.measure.kind.saved", label);
        return "/plan/measure/list.xhtml?faces-redirect=true";
    }

    private static int place(Line line) {
        String text = line.place.strip();
        if (!WebPatterns.WHOLE_NUMBER.matches(text)
                || Integer.parseInt(text) < 1
                || Integer.parseInt(text) > LAST_PLACE) {
            throw Problem.invalid("asked", "plan-measure-place", text, line.label, Integer.toString(LAST_PLACE));
        }
        return Integer.parseInt(text);
    }

    /** Those that may stand for the kind where there is room for one figure. */
    public List<Line> getMains() {
        return lines.stream().filter(Line::isSummed).toList();
    }

    public List<Line> getLines() {
        return lines;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getLabel() {
        return label;
    }

    /** Tells if new actions may be of this kind. */
    public boolean isActive() {
        return active;
    }

    public String getMain() {
        return main;
    }

    public void setMain(String main) {
        this.main = main == null || main.isBlank() ? null : main;
    }
}
