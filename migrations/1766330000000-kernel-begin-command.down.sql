-- A function alone: nothing is lost.
DROP FUNCTION begin_command(text, text);
