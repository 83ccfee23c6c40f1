package fr.maillage.web.diagnosis.theme;

import fr.maillage.diagnosis.theme.ThemeDetail;
import fr.maillage.diagnosis.theme.ThemeField;
import fr.maillage.diagnosis.theme.ThemeService;
import fr.maillage.diagnosis.theme.ThemeView;
import fr.maillage.record.RecordService;
import fr.maillage.web.shared.Notice;
import fr.maillage.web.shared.record.RecordDetailView;
import fr.maillage.web.shared.record.RecordLabels;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The page of a theme, from which it is merged into another, too. */
@Named
@ViewScoped
public class ThemeDetailView extends RecordDetailView<ThemeDetail, ThemeField> {

    private static final long serialVersionUID = 1L;

    @Inject
    private ThemeService themes;

    @Inject
    private ThemeLabels labels;

    private String into;

    public ThemeDetailView() {
        super(ThemeField.class, "diagnosis.theme");
    }

    @Override
    protected RecordService<ThemeDetail, ThemeField> service() {
        return themes;
    }

    @Override
    protected RecordLabels<ThemeField> labels() {
        return labels;
    }

    /** Lets another theme stand for this one. */
    public String merge() {
        themes.merge(uuid(), getDetail().version(), into);
        Notice.success("diagnosis.theme.done.merged");
        return again();
    }

    /** Lists the themes into which it may be merged. */
    public List<ThemeView> getTargets() {
        return labels.targets(getDetail().theme());
    }

    public String getInto() {
        return into;
    }

    public void setInto(String into) {
        this.into = into;
    }
}
