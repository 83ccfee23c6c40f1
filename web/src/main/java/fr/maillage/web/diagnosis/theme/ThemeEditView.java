package fr.maillage.web.diagnosis.theme;

import fr.maillage.diagnosis.theme.ThemeDetail;
import fr.maillage.diagnosis.theme.ThemeField;
import fr.maillage.diagnosis.theme.ThemeKind;
import fr.maillage.diagnosis.theme.ThemeService;
import fr.maillage.identity.Caller;
import fr.maillage.identity.Permission;
import fr.maillage.record.FieldValues;
import fr.maillage.record.RecordService;
import fr.maillage.web.shared.record.RecordEditView;
import fr.maillage.web.shared.record.RecordLabels;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Corrects a theme, or enters a new one below the one that the address names. */
@Named
@ViewScoped
public class ThemeEditView extends RecordEditView<ThemeDetail, ThemeField> {

    private static final long serialVersionUID = 1L;

    @Inject
    private ThemeService themes;

    @Inject
    private ThemeLabels labels;

    @Inject
    private Caller caller;

    private String below;

    public ThemeEditView() {
        super(ThemeField.class, "diagnosis.theme");
    }

    @Override
    public void load() {
        caller.require(Permission.MANAGE_REFERENCE);
        super.load();
    }

    @Override
    protected RecordService<ThemeDetail, ThemeField> service() {
        return themes;
    }

    @Override
    protected RecordLabels<ThemeField> labels() {
        return labels;
    }

    @Override
    protected FieldValues<ThemeField> begin() {
        boolean top = below == null || labels.tree().find(below).isEmpty();
        return FieldValues.none(ThemeField.class)
                .with(ThemeField.PARENT, top ? null : below)
                .with(ThemeField.KIND, (top ? ThemeKind.THEME : ThemeKind.SUB_THEME).code());
    }

    @Override
    protected ThemeDetail create(FieldValues<ThemeField> input) {
        return themes.create(input);
    }

    /** Offers what a theme may stand below. */
    @Override
    public List<SelectItem> choices(String input) {
        return input.equals(ThemeField.PARENT.key())
                ? labels.tree().choices().stream()
                        .filter(t -> t.kind() != ThemeKind.PROPOSAL)
                        .map(t -> new SelectItem(t.code(), labels.name(t)))
                        .toList()
                : super.choices(input);
    }

    public String getBelow() {
        return below;
    }

    public void setBelow(String below) {
        this.below = below;
    }

    @Override
    protected String name(ThemeDetail theme) {
        return labels.name(theme.theme());
    }
}
