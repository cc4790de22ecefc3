// The scripts of the pages. Every page works without them; they save clicks and loads.
import { follow } from '../keys';
import { liveSearch } from '../live';
import { reading } from '../reading';
import { dropping } from '../drop';
import { progress } from '../progress';

follow();
liveSearch();
reading();
dropping();
progress();
