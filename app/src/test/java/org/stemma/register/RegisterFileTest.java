package org.stemma.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.stemma.decide.Register;
import org.stemma.model.StemmaException;

class RegisterFileTest {
    private static final String FILE = """
            entry,name,side,country,topic,grade,owner
            claimant,National Emergency Service,government,VE,,B,
            claimant,National Emergency Service,,,weather,A,state
            outlet,Ostrel Courier,,,,,"Courier, Ltd"
            """;

    @Test
    void anEntryHasTheGradesOfAllItsRowsAndIsNotGradedByDefault() {
        Register register = RegisterFile.read(FILE);
        assertThat(register.claimant("national emergency service")).hasValueSatisfying(entry -> {
            assertThat(entry.side()).contains("government");
            assertThat(entry.owner()).contains("state");
            assertThat(entry.grades()).containsEntry("", "B").containsEntry("weather", "A");
        });
        assertThat(register.outlet("Ostrel Courier").orElseThrow().grades()).isEmpty();
        assertThat(register.outlet("National Emergency Service")).isEmpty();
    }

    @Test
    void whatIsWrittenReadsBackAndIsTheSameForTheSameRegister() {
        Register register = RegisterFile.read(FILE);
        String written = RegisterFile.write(register);
        assertThat(RegisterFile.read(written).entries()).isEqualTo(register.entries());
        assertThat(RegisterFile.write(RegisterFile.read(written))).isEqualTo(written);
    }

    @Test
    void aFormulaIsDisarmedAndComesBackAsItWas() {
        Register register = RegisterFile.read("entry,name,side\noutlet,'=1+1,+x\n");
        assertThat(register.outlet("=1+1")).isPresent();
        assertThat(RegisterFile.write(register)).contains("'=1+1").contains("'+x");
        assertThat(RegisterFile.read(RegisterFile.write(register)).entries()).isEqualTo(register.entries());
    }

    @Test
    void aWrongRowIsNamedByItsLine() {
        assertThatThrownBy(() -> RegisterFile.read("entry,name\noutlet,A\npaper,B\n"))
                .isInstanceOf(StemmaException.class)
                .hasMessageContaining("Line 3")
                .hasMessageContaining("outlet or claimant");
        assertThatThrownBy(() -> RegisterFile.read("entry,name,grade\noutlet,A,Z\n"))
                .hasMessageContaining("letter A to F");
    }
}
