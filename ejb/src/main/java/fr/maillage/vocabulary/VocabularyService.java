package fr.maillage.vocabulary;

import fr.maillage.vocabulary.persistence.VocabularyRepository;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** The reference lists of the national record. */
@Stateless
public class VocabularyService {

    @Inject
    private VocabularyRepository repository;

    /** All lists at this moment, in one statement; open to everybody, as the standard is. */
    public Vocabularies all() {
        return new Vocabularies(repository.all());
    }
}
