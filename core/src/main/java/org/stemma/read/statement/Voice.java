package org.stemma.read.statement;

import org.stemma.model.Claimant;
import org.stemma.model.Grounds;

/**
 * A speaker with the reason for it.
 *
 * @param claimant who
 * @param naming how the words were taken for this name
 */
record Voice(Claimant claimant, Grounds.Naming naming) {}
