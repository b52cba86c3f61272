-- What is closed can be open again, so that it is closed is told with the number of its event. What was heard before the
-- number was kept counts as told first.
update access_case
set heard = (heard - 'closedAt')
    || case
           when heard ->> 'closedAt' is null then '{}'
           else jsonb_build_object('closing',
               jsonb_build_object('sequence', 0, 'value', jsonb_build_object('at', heard -> 'closedAt')))
       end;
