package io.kaifang.contracts.classification;

import java.util.Set;

/**
 * The levels of a data set on the three dimensions, with what raises its category.
 *
 * @param traits demands and kinds of supply that the guide weighs beside the levels
 */
public record Levels(PersonLevel person, OrganisationLevel organisation, ObjectLevel object, Set<Trait> traits) {
    public Levels {
        traits = Set.copyOf(traits);
    }
}
