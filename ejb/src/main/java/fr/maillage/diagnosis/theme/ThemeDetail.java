package fr.maillage.diagnosis.theme;

import fr.maillage.record.FieldValues;
import fr.maillage.record.RecordDetail;
import java.util.UUID;

/** A theme for somebody who may change it, or not. */
public record ThemeDetail(ThemeView theme, boolean editable) implements RecordDetail<ThemeField> {

    @Override
    public UUID id() {
        return theme.id();
    }

    @Override
    public int version() {
        return theme.version();
    }

    @Override
    public FieldValues<ThemeField> values() {
        return theme.values();
    }

    @Override
    public boolean open() {
        return editable && !theme.archived();
    }
}
