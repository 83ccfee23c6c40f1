package fr.maillage.web.plan.measure;

import fr.maillage.plan.figure.KindMeasures;
import fr.maillage.plan.figure.MeasureEditorService;
import fr.maillage.plan.figure.MeasureUse;
import fr.maillage.web.shared.LanguageView;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Which counts each kind of action asks for, and which there are. */
@Named
@RequestScoped
public class MeasureListView {

    @Inject
    private MeasureEditorService measures;

    @Inject
    private LanguageView language;

    private List<KindMeasures> kinds;
    private List<MeasureUse> uses;

    @PostConstruct
    void read() {
        kinds = measures.kinds();
        uses = measures.measures();
    }

    public List<KindMeasures> getKinds() {
        return kinds;
    }

    public List<MeasureUse> getUses() {
        return uses;
    }

    /** Names a kind in the page's language. */
    public String label(KindMeasures kind) {
        return kind.kind().label(language.getTag());
    }

    /** Names a count in the page's language. */
    public String label(KindMeasures.Asked asked) {
        return asked.measure().label(language.getTag());
    }
}
