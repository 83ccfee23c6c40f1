package fr.maillage.diagnosis.compare;

/** Voices of both sides on a theme of the first level. */
public record ThemeCounts(String theme, ThemeVoices professionals, ThemeVoices residents) {

    /** Tells if at least one side observed something; needs and proposals alone do not raise a theme. */
    public boolean raised() {
        return professionals.observing() > 0 || residents.observing() > 0;
    }
}
