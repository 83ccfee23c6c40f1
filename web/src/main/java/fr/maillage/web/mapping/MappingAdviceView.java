package fr.maillage.web.mapping;

import fr.maillage.importing.ImportOrder;
import fr.maillage.importing.ImportService;
import fr.maillage.importing.mapping.KeyLook;
import fr.maillage.importing.mapping.MappingKeyService;
import fr.maillage.web.importing.ImportProfileNames;
import fr.maillage.web.shared.LanguageView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.UUID;

/** Facts that a file being mapped tells by itself: the form that it has, and whether its rows can be told apart. */
@Named
@RequestScoped
public class MappingAdviceView {

    @Inject
    private MappingEditView edit;

    @Inject
    private ImportService imports;

    @Inject
    private MappingKeyService keys;

    @Inject
    private ImportProfileNames names;

    @Inject
    private LanguageView language;

    private Optional<String> form;
    private Optional<KeyLook> key;

    /** The name of the form that the file has already, so that it needs no new mapping; null for none. */
    public String getForm() {
        if (form == null) {
            form = edit.isPlaces() && edit.isNameOpen() ? imports.recognised(edit.getLook()) : Optional.empty();
        }
        return form.map(names::shortName).orElse(null);
    }

    /** Tells what an import of the file would do as it is. */
    public String importAsIs() {
        getForm();
        ImportOrder order = new ImportOrder(
                form.orElse(null), true, null, false, language.getLocale().getLanguage());
        UUID run = imports.start(edit.getLook().document(), order);
        return "/interop/run.xhtml?faces-redirect=true&run=" + run;
    }

    /** Tells if the identifiers tell the rows apart; null for what has none. */
    public KeyLook getKey() {
        if (key == null) {
            key = keys.look(edit.getLook().document(), edit.getForm().mapping());
        }
        return key.orElse(null);
    }

    /** The columns of the identifier that would do better. */
    public String getBetter() {
        return String.join(", ", getKey().better().columns());
    }

    /** Makes the identifier of these columns. */
    public String takeBetter() {
        KeyLook look = getKey();
        if (look != null && look.better() != null) {
            edit.getForm().rules().put("id", look.better());
        }
        key = null;
        return edit.back();
    }
}
