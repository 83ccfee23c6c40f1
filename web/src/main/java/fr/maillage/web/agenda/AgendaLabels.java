package fr.maillage.web.agenda;

import fr.maillage.agenda.AgendaDate;
import fr.maillage.agenda.AgendaField;
import fr.maillage.agenda.AgendaLevel;
import fr.maillage.vocabulary.Vocabulary;
import fr.maillage.vocabulary.VocabularyTerm;
import fr.maillage.web.shared.LanguageView;
import fr.maillage.web.shared.TermLabels;
import fr.maillage.web.shared.record.RecordLabels;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Words for events in the page's language; the lists are read once per request. */
@Named("agendaLabels")
@RequestScoped
public class AgendaLabels extends RecordLabels<AgendaField> {

    @Inject
    private TermLabels terms;

    @Inject
    private LanguageView language;

    private AgendaWords words;

    public AgendaLabels() {
        super(AgendaField.class, "agenda");
    }

    public String theme(String code) {
        return words().theme(code);
    }

    public String level(String code) {
        return words().level(code);
    }

    public String when(AgendaDate date) {
        return words().when(date);
    }

    /** A month in words: décembre 2026. */
    public String month(LocalDate day) {
        return words().month(day);
    }

    public String fee(String fee) {
        return words().fee(fee);
    }

    public String registration(String way, String contact) {
        return words().registration(way, contact);
    }

    public String recurrence(String rule) {
        return words().recurrence(rule);
    }

    /** The themes that a filter offers. */
    public List<VocabularyTerm> getThemes() {
        return terms.vocabularies().terms(Vocabulary.SERVICE);
    }

    /** The themes that a form offers: those in use, and the one that the event has. */
    public List<SelectItem> themes(String chosen) {
        return Stream.concat(
                        Stream.of(new SelectItem("", words().say("agenda.theme.any"))),
                        getThemes().stream()
                                .filter(t -> t.active() || t.code().equals(chosen))
                                .map(t -> new SelectItem(t.code(), theme(t.code()))))
                .toList();
    }

    public List<String> getLevels() {
        return Arrays.stream(AgendaLevel.values()).map(AgendaLevel::code).toList();
    }

    public List<SelectItem> getLevelItems() {
        return choices(AgendaField.LEVEL, List.of());
    }

    public List<SelectItem> getRegistrationItems() {
        return choices(AgendaField.REGISTRATION, List.of());
    }

    @Override
    public String text(String field, String value) {
        boolean rule = AgendaField.RECURRENCE.key().equals(field) && value != null && !value.isBlank();
        return rule ? recurrence(value) : super.text(field, value);
    }

    private AgendaWords words() {
        if (words == null) {
            words = new AgendaWords(language.getLocale(), terms.vocabularies());
        }
        return words;
    }
}
